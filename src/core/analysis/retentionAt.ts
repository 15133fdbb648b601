import { lowerBound } from '../series/lowerBound.ts';
import type { Curve } from './curve.ts';
import { interpolateAt } from './interpolateAt.ts';

/**
 * Share of the reference that is left at a time (eta_1000 and its like; isos 3.6, ISOS consensus, Khenkin
 * 2020, doi 10.1038/s41560-019-0529-5): linear between the two neighbours, and only when both lie within
 * 5 % of the time; otherwise null, never a guess. Nothing beyond the last point.
 */
export function retentionAt(
  { hours, values }: Pick<Curve, 'hours' | 'values'>,
  e0: number | null,
  atHours: number,
): number | null {
  if (e0 === null || !(e0 > 0)) return null;
  const k = lowerBound(hours, atHours);
  const after = hours[k];
  if (after === undefined) return null;
  if (after !== atHours) {
    const before = hours[k - 1];
    const reach = 0.05 * atHours;
    if (before === undefined || atHours - before > reach || after - atHours > reach) return null;
  }
  const value = interpolateAt(hours, values, atHours) / e0;
  return Number.isFinite(value) ? value : null;
}
