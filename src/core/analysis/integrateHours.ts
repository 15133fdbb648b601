import type { Gap, HourSpan } from '../run.ts';
import { isExcluded } from './isExcluded.ts';

/** Integrals over spans of a record, in value x hours, and the hours that had no data. */
export interface Integrals {
  readonly sums: Float64Array;
  readonly uncountedHours: Float64Array;
}

/**
 * Trapezoids over the valid rows of a record inside each of the ascending spans, which may touch but not
 * overlap. Excluded and missing rows are bridged by their neighbours; across a gap nothing is counted, and
 * its hours are told. A trapezoid that crosses the edge of a span is cut there.
 */
export function integrateHours(
  hours: ArrayLike<number>,
  values: ArrayLike<number>,
  spans: readonly HourSpan[],
  gaps: readonly Gap[],
  exclusions: readonly HourSpan[],
): Integrals {
  const sums = new Float64Array(spans.length);
  const uncountedHours = new Float64Array(spans.length);
  let first = 0;
  let gap = 0;
  let t0 = Number.NaN;
  let y0 = Number.NaN;
  for (let row = 0; row < hours.length && first < spans.length; row++) {
    const t1 = hours[row] as number;
    const y1 = values[row] as number;
    if (!Number.isFinite(y1) || (exclusions.length > 0 && isExcluded(exclusions, t1))) continue;
    while (gap < gaps.length && (gaps[gap] as Gap).toHours <= t0) gap++;
    const next = gaps[gap];
    const isGap = next !== undefined && next.fromHours < t1 && next.toHours <= t1;
    // NaN before the first valid row: nothing to add yet.
    while (first < spans.length && (spans[first] as HourSpan).toHours <= t0) first++;
    for (let at = first; at < spans.length && t1 > t0; at++) {
      const { fromHours, toHours } = spans[at] as HourSpan;
      if (fromHours >= t1) break;
      const from = Math.max(t0, fromHours);
      const to = Math.min(t1, toHours);
      if (!(to > from)) continue;
      if (isGap) uncountedHours[at] = (uncountedHours[at] as number) + to - from;
      else {
        const slope = (y1 - y0) / (t1 - t0);
        const mean = y0 + slope * ((from + to) / 2 - t0);
        sums[at] = (sums[at] as number) + mean * (to - from);
      }
    }
    t0 = t1;
    y0 = y1;
  }
  return { sums, uncountedHours };
}
