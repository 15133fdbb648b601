import type { Reference, TimeToFraction } from '../run.ts';
import type { Curve } from './curve.ts';
import { fitLine } from './fitLine.ts';
import { fitTwoSegments } from './fitTwoSegments.ts';
import type { Line, Stabilised } from './stabilised.ts';
import { timeToFraction } from './timeToFraction.ts';

/**
 * Burn-in, T_S and T_S80 (isos 3.4, 3.5; the figures are those of the ISOS consensus, Khenkin 2020, doi
 * 10.1038/s41560-019-0529-5, the automatic rule is our own). Burn-in is accepted when a two-segment line
 * from the maximum on has no rising piece, falls at least three times faster before its break, loses 2 to
 * 50 % of the reference by then (more is failure, as the Perovskite Database says), breaks in the first
 * half of the record and beats a single line by 10 in BIC. The line after it runs from T_S to the last
 * point above 0.8 E_S(0); E_S(0) is that line at time zero.
 */
export function findStabilised(curve: Curve, reference: Reference): Stabilised {
  const { hours, values } = curve;
  const e0 = reference.value;
  if (e0 === null || !(e0 > 0)) return none(reference.reason ?? 'There is no reference.');
  const start = indexOfMaximum(values);
  const fit = fitTwoSegments(hours, values, start);
  if (fit === null) return none('There are too few points to tell a burn-in.');
  const end = hours[hours.length - 1] as number;
  const zero = hours[start] as number;
  const lossBefore = ((values[start] as number) - fit.atBreak) / e0;
  const isBurnIn =
    fit.firstSlope <= 0 &&
    fit.secondSlope <= 0 &&
    Math.abs(fit.firstSlope) >= 3 * Math.abs(fit.secondSlope) &&
    lossBefore >= 0.02 &&
    lossBefore <= 0.5 &&
    fit.breakHours - zero <= 0.5 * (end - zero) &&
    bicGain(curve, start, fit.residual) >= 10;
  if (!isBurnIn) return none('No burn-in is observed.');
  const line = lineAfter(hours, values, fit.at);
  if (line === null) return none('There are too few points after the burn-in.');
  const atEnd = line.intercept + line.slope * fit.breakHours;
  const at = (value: number, atHours: number): TimeToFraction =>
    timeToFraction(curve, { mode: reference.mode, value, atHours, reason: null }, 0.8);
  return {
    observed: true,
    endHours: fit.breakHours,
    atEnd,
    backExtrapolated: line.intercept,
    line,
    ts80: at(line.intercept, fit.breakHours),
    ts80FromEnd: at(atEnd, fit.breakHours),
  };
}

/** Fitted again until the window, which depends on the line it gives, stands still. */
function lineAfter(hours: Float64Array, values: Float64Array, from: number): Line | null {
  let to = hours.length;
  let line = fitLine(hours, values, from, to);
  for (let round = 0; round < 10 && line !== null; round++) {
    const floor = 0.8 * line.intercept;
    let next = hours.length;
    while (next > from + 5 && (values[next - 1] as number) <= floor) next--;
    if (next === to) break;
    to = next;
    line = fitLine(hours, values, from, to);
  }
  return line;
}

/** Bayesian information criterion of one line less that of two pieces (two parameters more). */
function bicGain({ hours, values }: Curve, from: number, residual: number): number {
  const line = fitLine(hours, values, from, hours.length);
  if (line === null) return 0;
  const n = hours.length - from;
  let single = 0;
  let level = 0;
  for (let i = from; i < hours.length; i++) {
    const rest = (values[i] as number) - line.intercept - line.slope * (hours[i] as number);
    single += rest * rest;
    level += (values[i] as number) ** 2;
  }
  // Residuals below rounding are equal: exact data must not give an infinite gain from nothing.
  const floor = level * 1e-20;
  return n * Math.log(Math.max(single, floor) / Math.max(residual, floor)) - 2 * Math.log(n);
}

function indexOfMaximum(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) > (values[best] as number)) best = i;
  }
  return best;
}

function none(reason: string): Stabilised {
  const missing: TimeToFraction = {
    status: 'undefined',
    hours: null,
    intervalHours: null,
    lowerBoundHours: null,
    recoveredAtHours: null,
    reason,
  };
  return {
    observed: false,
    endHours: null,
    atEnd: null,
    backExtrapolated: null,
    line: null,
    ts80: missing,
    ts80FromEnd: missing,
  };
}
