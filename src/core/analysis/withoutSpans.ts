import type { Curve } from './curve.ts';
import type { OffSpan } from './findLampOff.ts';

/** A curve without the points of the given spans; the curve itself when there are none. */
export function withoutSpans(curve: Curve, spans: readonly OffSpan[]): Curve {
  if (spans.length === 0) return curve;
  const keeps = (i: number) => !spans.some((span) => i >= span.from && i < span.to);
  return {
    ...curve,
    hours: curve.hours.filter((_, i) => keeps(i)),
    values: curve.values.filter((_, i) => keeps(i)),
    counts: curve.counts?.filter((_, i) => keeps(i)) ?? null,
  };
}
