import type { Reference, ReferenceMode } from '../run.ts';
import type { Curve } from './curve.ts';
import { medianOf } from './medianOf.ts';

/**
 * The value that a run is normalised by (isos 3.2):
 * - `first`: the first valid point (under load: the first that delivers power);
 * - `firstWindow`: the median of the raw points of the first hour from there; for a record shorter than that, of the
 *   first three bins (our reading of the rule, so that the reference stands still once an hour is over);
 * - `max`: the maximum of the curve, whose time is T_max.
 * A reference must be a positive number: otherwise its value is null and the reason is told.
 */
export function findReference(curve: Curve, mode: ReferenceMode): Reference {
  const { first, firstDelivering, last, hours, values } = curve;
  if (first === null || last === null) return missing(mode, 'There is no valid point.');
  if (firstDelivering === null) return missing(mode, 'The cell never delivers power.');
  let value = firstDelivering.value;
  let atHours = firstDelivering.hours;
  if (mode === 'firstWindow') {
    const isShort = last.hours - atHours < 1;
    const isBinned = curve.binHours !== null;
    value = isShort && isBinned ? medianOfFirstBins(values) : (curve.firstHourMedian ?? Number.NaN);
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

/** Of the three bins from the first that delivers power. */
function medianOfFirstBins(values: Float64Array): number {
  const start = Math.max(
    0,
    values.findIndex((value) => value > 0),
  );
  return medianOf(values.subarray(start, start + 3));
}

function missing(mode: ReferenceMode, reason: string): Reference {
  return { mode, value: null, atHours: null, reason };
}
