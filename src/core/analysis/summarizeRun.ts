import { canonicalUnit } from '../quantity.ts';
import type { HourSpan, ReferenceMode, RunEvent, RunSummary } from '../run.ts';
import type { RunView } from '../series/RunView.ts';
import type { Curve } from './curve.ts';
import { findDips } from './findDips.ts';
import { findLampOff } from './findLampOff.ts';
import { findReference } from './findReference.ts';
import { timeToFraction } from './timeToFraction.ts';
import { withoutSpans } from './withoutSpans.ts';

/** Events told of each sort: a cell that flickers for weeks has thousands. */
const mostEvents = 100;

/**
 * All figures of merit of one run. `initial` and `last` are the first and the last valid raw sample,
 * `maximum` is that of the curve (for MPP of medians in bins). Walks the curve, never the rows.
 */
export function summarizeRun(
  run: RunView,
  mode: ReferenceMode,
  spans: readonly HourSpan[],
): RunSummary {
  const whole = run.curve('runValue', spans);
  const off = run.isContinuous ? findLampOff(whole) : [];
  const curve = withoutSpans(whole, off);
  const reference = findReference(curve, mode);
  const e0 = reference.value;
  const scaled = (value: number | null) => (value === null ? null : value * run.factor);
  const at = (fraction: number) => timeToFraction(curve, reference, fraction);
  const lampOff = off.map((span): RunEvent => {
    const from = whole.hours[span.from] as number;
    const to = whole.hours[span.to] as number;
    return {
      atHours: from,
      kind: 'lampOff',
      detail: `Under 10 % of the level before from ${from.toFixed(2)} h to ${to.toFixed(2)} h, then back.`,
    };
  });
  const dips = e0 === null ? [] : findDips(curve, e0);
  const last = whole.last?.value ?? null;
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
    reference: { ...reference, value: scaled(e0) },
    initial: scaled(whole.first?.value ?? null),
    last: scaled(last),
    normalizedLast: e0 === null || last === null ? null : last / e0,
    maximum: scaled(curve.values.length > 0 ? curve.values.reduce((a, b) => Math.max(a, b)) : null),
    t95: at(0.95),
    t90: at(0.9),
    t80: at(0.8),
    t50: at(0.5),
    gaps: run.gaps,
    events: [run.events, lampOff, dips]
      .flatMap((events) => events.slice(0, mostEvents))
      .sort((a, b) => a.atHours - b.atHours),
    quantities: run.quantities,
    assumptions: [...run.assumptions, ...lateStart(whole)],
  };
}

function lateStart({ first, firstDelivering }: Curve): readonly string[] {
  if (first === null || firstDelivering === null || firstDelivering.hours <= first.hours) return [];
  const seconds = Math.round((firstDelivering.hours - first.hours) * 3600);
  return [`The cell delivers no power in the first ${seconds} s; the reference begins after them.`];
}
