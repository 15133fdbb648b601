import { lowerBound } from './lowerBound.ts';
import { upperBound } from './upperBound.ts';

/** Rows [start, end) that a view of a time range needs, and how many lie inside it. */
export interface TimeSlice {
  readonly start: number;
  readonly end: number;
  readonly inside: number;
}

/**
 * The rows of the ascending `hours` inside [from, to] (null = open end) and one row on each side, so
 * that a line runs to the edge of the picture. Found by bisection.
 */
export function sliceByTime(
  hours: ArrayLike<number>,
  from: number | null,
  to: number | null,
): TimeSlice {
  const first = from === null ? 0 : lowerBound(hours, from);
  const last = to === null ? hours.length : upperBound(hours, to);
  if (last < first) return { start: first, end: first, inside: 0 };
  return {
    start: Math.max(0, first - 1),
    end: Math.min(hours.length, last + 1),
    inside: last - first,
  };
}
