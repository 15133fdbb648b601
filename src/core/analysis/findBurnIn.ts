import { lowerBound } from '../series/lowerBound.ts';
import type { Curve } from './curve.ts';
import { fitLine } from './fitLine.ts';
import { fitTwoSegments } from './fitTwoSegments.ts';
import { indexOfMaximum } from './indexOfMaximum.ts';
import type { BurnIn, Line } from './stabilised.ts';

/** Points that a line after a T_S set by hand needs at least. */
const fewestAfter = 3;

/**
 * The end T_S of the burn-in and the line after it (isos 3.4; the terms are those of the ISOS consensus,
 * Khenkin 2020, doi 10.1038/s41560-019-0529-5, the automatic rule is our own). Burn-in is accepted when a
 * two-segment line from the maximum on has no rising piece, falls at least three times faster before its
 * break, loses 2 to 50 % of the reference `e0` by then (more is failure, as the Perovskite Database says),
 * breaks in the first half of the record and beats a single line by 10 in BIC. A T_S set by hand
 * (`manualHours`, from time zero) wins. The line runs from T_S to the last point above 0.8 E_S(0); E_S(0)
 * is that line at time zero.
 */
export function findBurnIn(
  curve: Pick<Curve, 'hours' | 'values'>,
  e0: number | null,
  manualHours: number | null,
): BurnIn {
  if (manualHours !== null) return afterManual(curve, manualHours);
  const { hours, values } = curve;
  if (e0 === null || !(e0 > 0)) return none('There is no reference.');
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
  return stabilisedAt(line, fit.breakHours, false);
}

function afterManual({ hours, values }: Pick<Curve, 'hours' | 'values'>, endHours: number): BurnIn {
  if (endHours < 0) return none('The T_S that was set by hand lies before time zero.');
  const from = lowerBound(hours, endHours);
  const line = hours.length - from < fewestAfter ? null : lineAfter(hours, values, from);
  if (line === null) return none('There are too few points after the T_S that was set by hand.');
  return stabilisedAt(line, endHours, true);
}

function stabilisedAt(line: Line, hours: number, isManual: boolean): BurnIn {
  return {
    end: { hours, isManual },
    atEnd: line.intercept + line.slope * hours,
    backExtrapolated: line.intercept,
    line,
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
function bicGain(
  { hours, values }: Pick<Curve, 'hours' | 'values'>,
  from: number,
  residual: number,
): number {
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

function none(reason: string): BurnIn {
  return { end: null, reason };
}
