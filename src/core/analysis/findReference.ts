import type { Reference, ReferenceMode } from '../run.ts';
import type { Curve } from './curve.ts';
import { medianOf } from './medianOf.ts';

/**
 * The value that a run is normalised by (isos 3.2):
 * - `first`: the first valid point;
 * - `firstWindow`: the median of the raw points of the first hour; for a record shorter than that, of the
 *   first three bins (our reading of the rule, so that the reference stands still once an hour is over);
 * - `max`: the maximum of the curve, whose time is T_max.
 * A reference must be a positive number: otherwise its value is null and the reason is told.
 */
export function findReference(curve: Curve, mode: ReferenceMode): Reference {
  const { first, last, hours, values } = curve;
  if (first === null || last === null) return missing(mode, 'There is no valid point.');
  let value = first.value;
  let atHours = first.hours;
  if (mode === 'firstWindow') {
    const isShort = last.hours - first.hours < 1;
    const isBinned = curve.binHours !== null;
    value =
      isShort && isBinned ? medianOf(values.subarray(0, 3)) : (curve.firstHourMedian ?? Number.NaN);
  } else if (mode === 'max') {
    let best = 0;
    for (let i = 1; i < values.length; i++) {
      if ((values[i] as number) > (values[best] as number)) best = i;
    }
    value = values[best] ?? Number.NaN;
    atHours = hours[best] ?? first.hours;
  }
  if (!Number.isFinite(value)) return missing(mode, 'The reference is not a number.');
  if (value <= 0) return missing(mode, `The reference is not positive (${value.toPrecision(3)}).`);
  return { mode, value, atHours, reason: null };
}

function missing(mode: ReferenceMode, reason: string): Reference {
  return { mode, value: null, atHours: null, reason };
}
