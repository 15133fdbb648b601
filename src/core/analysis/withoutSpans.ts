import type { Curve } from './curve.ts';
import type { OffSpan } from './findLampOff.ts';

/**
 * A curve without the points of the given spans; the curve itself when there are none. What was measured
 * first stays: a reference is chosen among the points that deliver power.
 */
export function withoutSpans(curve: Curve, spans: readonly OffSpan[]): Curve {
  if (spans.length === 0) return curve;
  const keeps = new Uint8Array(curve.values.length).fill(1);
  for (const { from, to } of spans) keeps.fill(0, from, to);
  const kept = (_: number, i: number) => keeps[i] === 1;
  const hours = curve.hours.filter(kept);
  const values = curve.values.filter(kept);
  const endsDark = keeps.at(-1) === 0 && values.length > 0;
  return {
    ...curve,
    hours,
    values,
    blocks: null,
    counts: curve.counts?.filter(kept) ?? null,
    // Nothing is known of a cell in the dark: it has lasted as long as its light.
    last: endsDark ? { hours: hours.at(-1) as number, value: values.at(-1) as number } : curve.last,
  };
}
