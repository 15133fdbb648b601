import { canonicalUnit } from '../quantity.ts';
import type { RunEvent, RunSummary } from '../run.ts';
import { lowerBound } from '../series/lowerBound.ts';
import type { RunView } from '../series/RunView.ts';
import type { Curve } from './curve.ts';
import { findBurnIn } from './findBurnIn.ts';
import { findDips } from './findDips.ts';
import { findReference } from './findReference.ts';
import { firstMaximum } from './firstMaximum.ts';
import { litCurve } from './litCurve.ts';
import type { RunAnalysis } from './runAnalysis.ts';
import { timeToFraction } from './timeToFraction.ts';

/** Events told of each sort: a cell that flickers for weeks has thousands. */
const mostEvents = 100;

/**
 * The figures of one run that lists and charts show. `initial` and `last` are the first and the last valid
 * raw sample (of a run that ends in the dark of its cycle the last in light), `maximum` is that of the curve
 * (for MPP of medians in bins). Walks the curve, never the rows.
 */
export function summarizeRun(run: RunView, analysis: RunAnalysis): RunSummary {
  const { whole, off, lit: curve } = litCurve(run, analysis.spans);
  const reference = findReference(curve, analysis.reference);
  const e0 = reference.value;
  const scaled = (value: number | null) => (value === null ? null : value * run.factor);
  const at = (fraction: number) => timeToFraction(curve, reference, fraction);
  const lampOff = off.map((span): RunEvent => {
    const from = whole.hours[span.from] as number;
    const to = whole.hours[span.to];
    return {
      atHours: from,
      kind: 'lampOff',
      detail:
        to === undefined
          ? `Under 10 % of the level before since ${from.toFixed(2)} h, as in the dark of the cycles before.`
          : `Under 10 % of the level before from ${from.toFixed(2)} h to ${to.toFixed(2)} h, then back.`,
    };
  });
  const dips = e0 === null ? [] : findDips(curve, e0);
  const last = curve.last?.value ?? null;
  return {
    id: run.id,
    deviceId: run.deviceId,
    kind: run.kind,
    files: run.files,
    quantity: run.quantity,
    unit: canonicalUnit[run.quantity],
    startedAt: run.startedAt,
    points: whole.points,
    excludedPoints: whole.excluded,
    segments: run.segments,
    durationHours: run.durationHours,
    timeZeroHours: run.timeZeroHours,
    reference: { ...reference, value: scaled(e0) },
    initial: scaled(whole.first?.value ?? null),
    initialPcePercent: initialPce(run, whole),
    last: scaled(last),
    normalizedLast: e0 === null || last === null ? null : last / e0,
    maximum: scaled(curve.values[firstMaximum(curve)] ?? null),
    t95: at(0.95),
    t90: at(0.9),
    t80: at(0.8),
    t50: at(0.5),
    burnIn: findBurnIn(curve, e0, analysis.reference.burnInEndHours).end,
    gaps: run.gaps,
    events: [run.events, lampOff, dips]
      .flatMap((events) => events.slice(0, mostEvents))
      .sort((a, b) => a.atHours - b.atHours),
    quantities: run.quantities,
    assumptions: [...run.assumptions, ...lateStart(whole)],
  };
}

/** PCE of the first sample that delivers power, of which a normalised curve says nothing. */
function initialPce(run: RunView, { firstDelivering }: Curve): number | null {
  if (firstDelivering === null || !run.quantities.includes('pce')) return null;
  const row = lowerBound(run.hours, firstDelivering.hours);
  const pce = run.values('pce', row, row + 1)[0];
  return pce !== undefined && Number.isFinite(pce) ? pce : null;
}

function lateStart({ first, firstDelivering }: Curve): readonly string[] {
  if (first === null || firstDelivering === null || firstDelivering.hours <= first.hours) return [];
  const seconds = Math.round((firstDelivering.hours - first.hours) * 3600);
  return [`The cell delivers no power in the first ${seconds} s; the reference begins after them.`];
}
