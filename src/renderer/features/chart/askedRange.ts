import type { Span } from '../../ui/chart/picture.ts';

/** Relative: a span that is moved keeps its width but for the last bits. */
const sameWidth = 1e-9;

/**
 * Hours to ask the worker for, from what is seen and what was seen at rest; null is everything. While the
 * chart is panned they reach about half a width further to both sides, and stay the same until that is
 * used up: curves move without waiting for an answer, and few answers are drawn. At rest, and while the
 * width changes, they are just what is seen.
 */
export function askedRange(seen: Span | null, rested: Span | null): Span | null {
  if (seen === null || rested === null || seen === rested) return seen;
  const width = rested[1] - rested[0];
  if (Math.abs(seen[1] - seen[0] - width) > width * sameWidth) return seen;
  const step = width / 2;
  const from = (Math.round(seen[0] / step) - 1) * step;
  return [from, from + 4 * step];
}
