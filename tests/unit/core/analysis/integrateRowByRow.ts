import { isExcluded } from '../../../../src/core/analysis/isExcluded.ts';
import type { Gap, HourSpan } from '../../../../src/core/run.ts';

/** Integrals over spans of a record, in value x hours, and the hours that had no data. */
interface Integrals {
  readonly sums: Float64Array;
  readonly uncountedHours: Float64Array;
}

/** What `HoursIntegral` finds without looking at every row, found by looking at every row. */
export function integrateRowByRow(
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
