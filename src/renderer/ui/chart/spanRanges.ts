import type { Span } from './picture.ts';

export interface IndexRange {
  readonly start: number;
  readonly end: number;
  readonly excluded: boolean;
}

/**
 * Cuts ascending x into kept and excluded stretches. An excluded stretch reaches one point to each
 * side, so that its faint stroke meets the kept ones and no line bridges it as if it were measured.
 */
export function spanRanges(x: Float64Array, excluded: readonly Span[]): readonly IndexRange[] {
  if (x.length === 0) return [];
  if (excluded.length === 0) return [{ start: 0, end: x.length, excluded: false }];
  const ranges: IndexRange[] = [];
  let start = 0;
  let inside = isInside(x[0] as number, excluded);
  for (let i = 1; i <= x.length; i++) {
    const next = i < x.length && isInside(x[i] as number, excluded);
    if (i < x.length && next === inside) continue;
    ranges.push(
      inside
        ? { start: Math.max(0, start - 1), end: Math.min(x.length, i + 1), excluded: true }
        : { start, end: i, excluded: false },
    );
    start = i;
    inside = next;
  }
  return ranges;
}

function isInside(value: number, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => value >= from && value <= to);
}
