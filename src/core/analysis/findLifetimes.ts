import { canonicalUnit } from '../quantity.ts';
import type { Reference, ReferenceMode } from '../run.ts';
import type { RunView } from '../series/RunView.ts';
import type { Curve } from './curve.ts';
import { findBurnIn } from './findBurnIn.ts';
import { findCycledLight } from './findCycledLight.ts';
import { findDarkSpans } from './findDarkSpans.ts';
import { findEnergyYield } from './findEnergyYield.ts';
import { findReference } from './findReference.ts';
import { findRests } from './findRests.ts';
import { findStabilised } from './findStabilised.ts';
import type { ReferenceT80, Rest, RunLifetimes } from './lifetimes.ts';
import { litCurve } from './litCurve.ts';
import { plainReference } from './plainReference.ts';
import { powerIntegral } from './powerIntegral.ts';
import { retentionAt } from './retentionAt.ts';
import type { RunAnalysis } from './runAnalysis.ts';
import type { BurnIn } from './stabilised.ts';
import { timeToFraction } from './timeToFraction.ts';

const compared: readonly ReferenceMode[] = ['first', 'firstWindow', 'max'];
/** Rests told one by one: a test of months under short cycles has hundreds. */
const mostRests = 100;

/**
 * All figures of one run beyond its summary: T80 under three references, burn-in and T_S95/T_S80, retention
 * at the asked hours, energy yield, cycles and rests. Times are hours from time zero, values in the run's
 * unit. What cannot be told has a reason, never a guess.
 */
export function findLifetimes(
  run: RunView,
  analysis: RunAnalysis,
  retentionHours: readonly number[],
): RunLifetimes {
  const { whole, off, lit } = litCurve(run, analysis.spans);
  const reference = findReference(lit, analysis.reference);
  const e0 = reference.value;
  const t80 = timeToFraction(lit, reference, 0.8);
  const burnIn = findBurnIn(lit, e0, analysis.reference.burnInEndHours);
  const { backExtrapolated, fromEnd, rising } = findStabilised(lit, burnIn);
  const dark = findDarkSpans(whole, off, run.gaps);
  const power = run.isContinuous ? powerIntegral(run, analysis.spans) : null;
  const cycled = run.isContinuous ? findCycledLight(run, power, whole, dark, analysis.spans) : null;
  const rests = findRests(lit, dark, e0, cycled !== null);
  const after150 = retentionAt(lit, e0, 150);
  return {
    runId: run.id,
    unit: canonicalUnit[run.quantity],
    reference: scaledReference(reference, run.factor),
    t80ByReference: compared.map((mode) => byReference(lit, mode, run.factor)),
    burnIn: scaledBurnIn(burnIn, run.factor),
    backExtrapolated,
    fromEnd,
    rising,
    retentions: retentionHours.map((atHours) => ({
      atHours,
      fraction: retentionAt(lit, e0, atHours),
    })),
    lossAfter150Hours: after150 === null ? null : 1 - after150,
    energy: findEnergyYield(run, power, whole, t80),
    cycled,
    rests: shownRests(rests),
    restCount: rests.length,
    restHours: rests.reduce((sum, { fromHours, toHours }) => sum + toHours - fromHours, 0),
  };
}

function byReference(curve: Curve, mode: ReferenceMode, factor: number): ReferenceT80 {
  const reference = findReference(curve, plainReference(mode));
  const { value } = scaledReference(reference, factor);
  return { mode, value, t80: timeToFraction(curve, reference, 0.8) };
}

function scaledReference(reference: Reference, factor: number): Reference {
  return { ...reference, value: reference.value === null ? null : reference.value * factor };
}

function scaledBurnIn(burnIn: BurnIn, factor: number): BurnIn {
  if (burnIn.end === null) return burnIn;
  const { line } = burnIn;
  return {
    ...burnIn,
    atEnd: burnIn.atEnd * factor,
    backExtrapolated: burnIn.backExtrapolated * factor,
    line: { ...line, slope: line.slope * factor, intercept: line.intercept * factor },
  };
}

/** The latest half and of the rest the longest, in order of time. */
function shownRests(rests: readonly Rest[]): readonly Rest[] {
  if (rests.length <= mostRests) return rests;
  const latest = rests.slice(-mostRests / 2);
  const earlier = rests
    .slice(0, -mostRests / 2)
    .sort((a, b) => b.toHours - b.fromHours - (a.toHours - a.fromHours))
    .slice(0, mostRests / 2);
  return [...earlier, ...latest].sort((a, b) => a.fromHours - b.fromHours);
}
