import type { Reference, ReferenceMode } from '../run.ts';
import type { AskedReference } from './askedReference.ts';
import type { Curve } from './curve.ts';
import { findBurnIn } from './findBurnIn.ts';
import { firstMaximum } from './firstMaximum.ts';
import { medianOf } from './medianOf.ts';
import { plainReference } from './plainReference.ts';

/**
 * The value that a run is normalised by (isos 3.2):
 * - `first`: the first valid point (under load: the first that delivers power);
 * - `firstWindow`: the median of the raw points of the first hour from there; for a record shorter than that, of the
 *   first three bins (our reading of the rule, so that the reference stands still once an hour is over);
 * - `max`: the maximum of the curve, whose time is T_max;
 * - `atTs`: the post-burn-in line at T_S;
 * - `jv`, `fixed`: the value that came with the question. A shelf run is made of J-V sweeps: without such
 *   a value its first point is the J-V before the load.
 * A reference must be a positive number: otherwise its value is null and the reason is told.
 */
export function findReference(curve: Curve, asked: AskedReference): Reference {
  const { mode } = asked;
  const { first, firstDelivering, last } = curve;
  if (first === null || last === null) return missing(mode, 'There is no valid point.');
  const isGiven = mode === 'fixed' || mode === 'jv';
  if (isGiven && asked.value !== null) {
    return checked(mode, asked.value, firstDelivering?.hours ?? first.hours, asked.detail);
  }
  if (mode === 'fixed') return missing(mode, 'No reference value was typed in.');
  if (firstDelivering === null) return missing(mode, 'The cell never delivers power.');
  switch (mode) {
    case 'max': {
      const best = firstMaximum(curve);
      const atHours = curve.hours[best] ?? first.hours;
      return checked(mode, curve.values[best] ?? Number.NaN, atHours, null);
    }
    case 'firstWindow':
      return checked(mode, medianOfStart(curve), firstDelivering.hours, null);
    case 'atTs': {
      const start = findReference(curve, defaultOf(curve));
      const burnIn = findBurnIn(curve, start.value, asked.burnInEndHours);
      if (burnIn.end === null) return missing(mode, burnIn.reason);
      return checked(mode, burnIn.atEnd, burnIn.end.hours, null);
    }
    case 'jv':
      if (curve.binHours !== null) {
        return missing(mode, 'No J-V sweep before the load is known, and no value was typed in.');
      }
      return checked(mode, first.value, first.hours, 'the first sweep of the run');
    default:
      return checked(mode, firstDelivering.value, firstDelivering.hours, null);
  }
}

/** First point for a curve of points, first window for a curve of bins. */
function defaultOf({ binHours }: Curve): AskedReference {
  return plainReference(binHours === null ? 'first' : 'firstWindow');
}

function medianOfStart({ firstDelivering, firstHourMedian, last, binHours, values }: Curve) {
  const isShort = (last?.hours ?? 0) - (firstDelivering?.hours ?? 0) < 1;
  if (!isShort || binHours === null) return firstHourMedian ?? Number.NaN;
  const start = Math.max(
    0,
    values.findIndex((value) => value > 0),
  );
  return medianOf(values.subarray(start, start + 3));
}

function checked(
  mode: ReferenceMode,
  value: number,
  atHours: number,
  detail: string | null,
): Reference {
  if (!Number.isFinite(value)) return missing(mode, 'The reference is not a number.');
  if (value <= 0) return missing(mode, `The reference is not positive (${value.toPrecision(3)}).`);
  return { mode, value, atHours, reason: null, detail };
}

function missing(mode: ReferenceMode, reason: string): Reference {
  return { mode, value: null, atHours: null, reason, detail: null };
}
