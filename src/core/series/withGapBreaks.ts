import type { Gap } from '../run.ts';

/** Points of a trace; NaN values are breaks in its line. */
export interface TracePoints {
  readonly hours: Float64Array;
  readonly values: Float64Array;
}

/** Puts a NaN between the two points on either side of each gap, so that no line bridges it. */
export function withGapBreaks({ hours, values }: TracePoints, gaps: readonly Gap[]): TracePoints {
  const broken: number[] = [];
  let next = 0;
  for (let i = 1; i < hours.length && next < gaps.length; i++) {
    const from = hours[i - 1] as number;
    const to = hours[i] as number;
    while (next < gaps.length && (gaps[next] as Gap).fromHours < from) next++;
    const gap = gaps[next];
    if (gap === undefined || gap.toHours > to) continue;
    if (!Number.isNaN(values[i - 1]) && !Number.isNaN(values[i])) broken.push(i);
    next++;
  }
  if (broken.length === 0) return { hours, values };
  const withBreaks = {
    hours: new Float64Array(hours.length + broken.length),
    values: new Float64Array(hours.length + broken.length),
  };
  let taken = 0;
  broken.push(hours.length);
  broken.forEach((end, at) => {
    withBreaks.hours.set(hours.subarray(taken, end), taken + at);
    withBreaks.values.set(values.subarray(taken, end), taken + at);
    if (end < hours.length) {
      withBreaks.hours[end + at] = ((hours[end - 1] as number) + (hours[end] as number)) / 2;
      withBreaks.values[end + at] = Number.NaN;
    }
    taken = end;
  });
  return withBreaks;
}
