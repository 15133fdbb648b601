import { lowerBound } from '../series/lowerBound.ts';
import type { Curve } from './curve.ts';
import { endAbove } from './endAbove.ts';
import { firstMaximum } from './firstMaximum.ts';
import { fitTwoSegments } from './fitTwoSegments.ts';
import { LineSums } from './LineSums.ts';
import type { BurnIn, Line } from './stabilised.ts';

type BurnInCurve = Pick<Curve, 'hours' | 'values'> & Partial<Pick<Curve, 'blocks'>>;

/** Residuals below this share of the spread are rounding: exact data must not win by it. */
const least = 1e-12;
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
  curve: BurnInCurve,
  e0: number | null,
  manualHours: number | null,
): BurnIn {
  if (manualHours !== null) return afterManual(curve, manualHours);
  const { hours, values } = curve;
  if (e0 === null || !(e0 > 0)) return none('There is no reference.');
  const start = firstMaximum(curve);
  const sums = sumsOf(curve);
  const { n, residual: single, spread } = sums.between(start, hours.length);
  const mostResidual = Math.max(single, least * spread) * Math.exp(-(10 + 2 * Math.log(n)) / n);
  const end = hours[hours.length - 1] as number;
  const latestHours = ((hours[start] as number) + end) / 2;
  const fit = fitTwoSegments(hours, start, sums, { mostResidual, latestHours });
  if (fit === null) return none('There are too few points to tell a burn-in.');
  const lossBefore = ((values[start] as number) - fit.atBreak) / e0;
  const isBurnIn =
    fit.firstSlope <= 0 &&
    fit.secondSlope <= 0 &&
    Math.abs(fit.firstSlope) >= 3 * Math.abs(fit.secondSlope) &&
    lossBefore >= 0.02 &&
    lossBefore <= 0.5 &&
    fit.breakHours <= latestHours &&
    Math.max(fit.residual, least * spread) <= mostResidual;
  if (!isBurnIn) return none('No burn-in is observed.');
  const line = lineAfter(curve, sums, fit.at);
  if (line === null) return none('There are too few points after the burn-in.');
  return stabilisedAt(line, fit.breakHours, false);
}

function afterManual(curve: BurnInCurve, endHours: number): BurnIn {
  if (endHours < 0) return none('The T_S that was set by hand lies before time zero.');
  const from = lowerBound(curve.hours, endHours);
  const isShort = curve.hours.length - from < fewestAfter;
  const line = isShort ? null : lineAfter(curve, sumsOf(curve), from);
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
function lineAfter(curve: BurnInCurve, sums: LineSums, from: number): Line | null {
  const { length } = curve.hours;
  let to = length;
  let line = sums.line(from, to);
  for (let round = 0; round < 10 && line !== null; round++) {
    const next = Math.min(length, Math.max(from + 5, endAbove(curve, 0.8 * line.intercept)));
    if (next === to) break;
    to = next;
    line = sums.line(from, to);
  }
  return line;
}

function sumsOf({ hours, values, blocks }: BurnInCurve): LineSums {
  return blocks?.sums ?? LineSums.of(hours, values);
}

function none(reason: string): BurnIn {
  return { end: null, reason };
}
