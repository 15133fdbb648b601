import { lowerBound } from '../series/lowerBound.ts';
import type { Curve } from './curve.ts';
import { interpolateAt } from './interpolateAt.ts';

/** How far both neighbours may lie from the time, as a share of it (isos 3.6). */
const reach = 0.05;

/**
 * Share of the reference that is left at a time (eta_1000 and its like; isos 3.6, ISOS consensus, Khenkin
 * 2020, doi 10.1038/s41560-019-0529-5): linear between the two neighbours, and only when both lie within
 * 5 % of the time; otherwise null, never a guess. One point is enough where it lies at the time as people
 * take it (our own decision): within half a day on the shelf, where "20 d" is a visit on that day, and
 * within 0.5 % of the time under load.
 */
export function retentionAt(
  { hours, values, binHours, last }: Pick<Curve, 'hours' | 'values' | 'binHours' | 'last'>,
  e0: number | null,
  atHours: number,
): number | null {
  if (e0 === null || !(e0 > 0) || values.length === 0) return null;
  const k = lowerBound(hours, atHours);
  // Behind the middle of its last bin a log goes on to its last sample.
  const after = hours[k] ?? Number.POSITIVE_INFINITY;
  const before = (k === hours.length ? last?.hours : hours[k - 1]) ?? Number.NEGATIVE_INFINITY;
  const nearest = Math.min(after - atHours, atHours - before);
  const farthest = Math.max(after - atHours, atHours - before);
  const near = binHours === null ? Math.min(12, reach * atHours) : 0.005 * atHours;
  if (after !== atHours && farthest > reach * atHours && nearest > near) return null;
  if (k === hours.length) return share(values[k - 1] as number, e0);
  if (k === 0) return share(values[0] as number, e0);
  return share(interpolateAt(hours, values, atHours), e0);
}

function share(value: number, e0: number): number | null {
  return Number.isFinite(value / e0) ? value / e0 : null;
}
