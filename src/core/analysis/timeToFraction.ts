import type { Reference, TimeToFraction } from '../run.ts';
import { lowerBound } from '../series/lowerBound.ts';
import type { Curve } from './curve.ts';
import { firstWhere } from './firstWhere.ts';
import { medianOf } from './medianOf.ts';

/** Rounding of a decimal fraction must not decide whether 80 of 100 is 80 %. */
const tolerance = 1e-9;
/** A run recovers when it stands this share of its reference above the fraction: noise does not. */
const recovery = 0.02;

/**
 * Time at which a run has fallen to `fraction` of its reference and stays there for two points in a row
 * (T95, T90, T80, T50; isos 3.3 after the ISOS consensus, Khenkin 2020, doi 10.1038/s41560-019-0529-5).
 * Linear between the neighbours, whose times are the interval. The search starts at the reference's
 * time, hours always count from time zero. Own decisions: two in a row; `gap` when the neighbours are
 * further apart than 24 h, 10 % of the time and twice the usual distance of points (a shelf run measured
 * every third day has no gap of two days); a recovery
 * needs two points, 2 % of the reference above the fraction. Bad input gives
 * `undefined` with a reason, never NaN.
 */
export function timeToFraction(
  curve: Pick<Curve, 'hours' | 'values'> & Partial<Pick<Curve, 'last' | 'blocks'>>,
  reference: Reference,
  fraction: number,
): TimeToFraction {
  const { hours, values, blocks } = curve;
  const e0 = reference.value;
  if (e0 === null) return undefinedBecause(reference.reason ?? 'There is no reference.');
  if (!(e0 > 0) || !Number.isFinite(e0)) return undefinedBecause('The reference is not positive.');
  const start = lowerBound(hours, reference.atHours ?? Number.NEGATIVE_INFINITY);
  const end = values.length;
  if (end - start < 1) return undefinedBecause('There is no valid point after the reference.');
  if (end < 2) return undefinedBecause('There is only one valid point.');
  const isBelow = (i: number) => (values[i] as number) / e0 <= fraction + tolerance;
  // Far more points lie clearly above than near: those need no division.
  const above = (fraction + tolerance) * e0 * (1 + 1e-9);
  const isReached = (i: number) => isBelow(i) && (i === end - 1 || isBelow(i + 1));
  const k = firstWhere(
    blocks,
    start,
    end,
    (known, block) => known.lowestPair(block) <= above,
    (i) => (values[i] as number) <= above && isReached(i),
  );
  // The last sample lies after the median time of its bin: so long the run is known to have lasted.
  const lastHours = curve.last?.hours ?? (hours[end - 1] as number);
  if (k === end) {
    return { ...nothing, status: 'notReached', lowerBoundHours: lastHours };
  }
  const recovered = (fraction + recovery) * e0 * (1 - 1e-9);
  const isAbove = (i: number) => (values[i] as number) / e0 > fraction + recovery;
  const back = firstWhere(
    blocks,
    k + 1,
    end - 1,
    (known, block) => known.highestPair(block) >= recovered,
    (i) => isAbove(i) && isAbove(i + 1),
  );
  const recoveredAtHours = back < end - 1 ? (hours[back] as number) : null;
  const at = hours[k] as number;
  if (k === start) {
    return {
      ...nothing,
      status: k === end - 1 ? 'provisional' : 'atStart',
      hours: at,
      intervalHours: [at, at],
      recoveredAtHours,
    };
  }
  const before = hours[k - 1] as number;
  const crossed = interpolate(
    before,
    (values[k - 1] as number) / e0,
    at,
    (values[k] as number) / e0,
    fraction,
  );
  const wait = at - before;
  const isGap = wait > Math.max(24, 0.1 * crossed) && wait > 2 * medianStep(hours);
  return {
    ...nothing,
    status: k === end - 1 ? 'provisional' : isGap ? 'gap' : 'reached',
    hours: crossed,
    intervalHours: [before, at],
    recoveredAtHours,
  };
}

const nothing: TimeToFraction = {
  status: 'undefined',
  hours: null,
  intervalHours: null,
  lowerBoundHours: null,
  recoveredAtHours: null,
  reason: null,
};

function undefinedBecause(reason: string): TimeToFraction {
  return { ...nothing, reason };
}

function interpolate(t0: number, n0: number, t1: number, n1: number, fraction: number): number {
  const share = (n0 - fraction) / (n0 - n1);
  const crossed = t0 + (t1 - t0) * Math.min(1, Math.max(0, share));
  // Values near the ends of what a number can hold overflow; the later neighbour is the safe answer.
  return Number.isFinite(crossed) ? crossed : t1;
}

function medianStep(hours: Float64Array): number {
  const steps = new Float64Array(Math.max(0, hours.length - 1));
  for (let i = 0; i < steps.length; i++) {
    steps[i] = (hours[i + 1] as number) - (hours[i] as number);
  }
  return medianOf(steps) || 0;
}
