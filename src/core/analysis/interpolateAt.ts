import type { Gap } from '../run.ts';
import { lowerBound } from '../series/lowerBound.ts';

/**
 * Value of a curve at a time, linear between its neighbours; NaN outside its own span and inside a gap.
 */
export function interpolateAt(
  hours: Float64Array,
  values: Float64Array,
  at: number,
  gaps: readonly Gap[] = [],
): number {
  const k = lowerBound(hours, at);
  if (k >= hours.length) return Number.NaN;
  const after = hours[k] as number;
  if (after === at) return values[k] as number;
  if (k === 0) return Number.NaN;
  const before = hours[k - 1] as number;
  if (gaps.some((gap) => at > gap.fromHours && at < gap.toHours)) return Number.NaN;
  const share = (at - before) / (after - before);
  return (values[k - 1] as number) * (1 - share) + (values[k] as number) * share;
}
