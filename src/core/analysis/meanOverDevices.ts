import type { Gap } from '../run.ts';
import { interpolateAt } from './interpolateAt.ts';

/** One device's curve as it enters a mean, normalised already when the mean is. */
export interface CohortMember {
  readonly hours: Float64Array;
  readonly values: Float64Array;
  readonly gaps: readonly Gap[];
}

export interface CohortMean {
  readonly hours: Float64Array;
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly n: Float64Array;
}

/** Fewest devices that a standard deviation is drawn for (isos 5). */
const fewestForSd = 3;

/**
 * Mean over devices at each time of a grid (isos 5): linear inside each device's own span only, never
 * across a gap and never carried on after its end, sample standard deviation (n-1) from three devices
 * on. Where no device has a value, mean is NaN and n is 0. `reachHours` is how far a grid time may lie
 * beyond a device's end and still count as its end: devices measured one after the other end minutes
 * apart, and the mean must not jump there.
 */
export function meanOverDevices(
  members: readonly CohortMember[],
  grid: Float64Array,
  reachHours = 0,
): CohortMean {
  const mean = new Float64Array(grid.length).fill(Number.NaN);
  const sd = new Float64Array(grid.length).fill(Number.NaN);
  const n = new Float64Array(grid.length);
  for (let i = 0; i < grid.length; i++) {
    const at = grid[i] as number;
    const values: number[] = [];
    for (const member of members) {
      const value = interpolateAt(
        member.hours,
        member.values,
        within(member.hours, at, reachHours),
        member.gaps,
      );
      if (Number.isFinite(value)) values.push(value);
    }
    n[i] = values.length;
    if (values.length === 0) continue;
    const average = values.reduce((sum, value) => sum + value, 0) / values.length;
    mean[i] = average;
    if (values.length < fewestForSd) continue;
    const squares = values.reduce((sum, value) => sum + (value - average) ** 2, 0);
    sd[i] = Math.sqrt(squares / (values.length - 1));
  }
  return { hours: grid, mean, sd, n };
}

/** The end of a span for a time that lies no more than `reach` beyond it, otherwise the time itself. */
function within(hours: Float64Array, at: number, reach: number): number {
  const first = hours[0] ?? Number.NaN;
  const last = hours.at(-1) ?? Number.NaN;
  if (at < first && first - at <= reach) return first;
  if (at > last && at - last <= reach) return last;
  return at;
}
