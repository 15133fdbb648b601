import type { Curve } from '../analysis/curve.ts';
import { findReference } from '../analysis/findReference.ts';
import { litCurve } from '../analysis/litCurve.ts';
import { medianOf } from '../analysis/medianOf.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { timeToFraction } from '../analysis/timeToFraction.ts';
import { hoursAtTime } from '../records/hoursAtTime.ts';
import type { Reference } from '../run.ts';
import type { RunView } from '../series/RunView.ts';
import { deadFraction } from './deadFraction.ts';
import type { RunChange, RunMoment } from './RunChange.ts';

/**
 * A run now and as it was known at `since` (wall clock, ISO, local): the same figures that its summary has,
 * once from all points and once from those before the moment. Both are divided by the reference of today
 * (our own decision), so that a later maximum does not change what the earlier value was.
 */
export function findRunChange(run: RunView, analysis: RunAnalysis, since: string): RunChange {
  const { whole, lit } = litCurve(run, analysis.spans);
  const reference = findReference(lit, analysis.reference);
  const now = momentOf(whole, lit, reference);
  const sinceHours = hoursAtTime(run.startedAt, since);
  return {
    runId: run.id,
    kind: run.kind,
    startedAt: run.startedAt,
    sinceHours,
    before: sinceHours === null ? null : beforeOf(run, analysis, sinceHours, reference, now),
    now,
    usualStepHours: usualStep(whole.hours),
  };
}

function beforeOf(
  run: RunView,
  { spans }: RunAnalysis,
  sinceHours: number,
  reference: Reference,
  now: RunMoment,
): RunMoment {
  if (now.lastHours !== null && now.lastHours < sinceHours) return now;
  const later = { fromHours: sinceHours, toHours: Number.POSITIVE_INFINITY };
  const { whole, lit } = litCurve(run, [...spans, later]);
  return momentOf(whole, lit, reference);
}

function momentOf(whole: Curve, lit: Curve, reference: Reference): RunMoment {
  const e0 = reference.value;
  const last = lit.last?.value ?? null;
  const at = (fraction: number) => timeToFraction(lit, reference, fraction);
  return {
    points: whole.points,
    lastHours: whole.last?.hours ?? null,
    normalized: e0 === null || last === null ? null : last / e0,
    t95: at(0.95),
    t90: at(0.9),
    t80: at(0.8),
    dead: at(deadFraction),
  };
}

function usualStep(hours: Float64Array): number | null {
  if (hours.length < 2) return null;
  return medianOf(hours.slice(1).map((at, i) => at - (hours[i] as number)));
}
