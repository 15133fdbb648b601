import type { RunLifetimes } from '../analysis/lifetimes.ts';
import type { RunSummary, TimeToFraction } from '../run.ts';
import type { ReportBurnIn, ReportRun, ReportStabilisedTime, StabilisedVariant } from './report.ts';

/** One run of the report: its summary and all its lifetimes. */
export function reportRun(run: RunSummary, lifetimes: RunLifetimes): ReportRun {
  const { backExtrapolated, fromEnd, rising, reference } = lifetimes;
  const variants = (of: 'ts80' | 'ts95') => [
    stabilisedTime(backExtrapolated[of], 'isosBackExtrapolated', lifetimes),
    stabilisedTime(fromEnd[of], 'fromEs', lifetimes),
    stabilisedTime(rising[of], 'risingCell', lifetimes),
  ];
  return {
    id: run.id,
    device: run.deviceId,
    kind: run.kind,
    files: run.files,
    quantity: run.quantity,
    unit: run.unit,
    startedAt: run.startedAt,
    points: run.points,
    segments: run.segments,
    durationHours: run.durationHours,
    timeZeroHours: run.timeZeroHours,
    reference: {
      mode: reference.mode,
      value: reference.value,
      detail: reference.detail,
      reason: reference.reason,
    },
    initial: run.initial,
    initialPcePercent: run.initialPcePercent,
    last: run.last,
    normalizedLast: run.normalizedLast,
    maximum: run.maximum,
    t95: run.t95,
    t90: run.t90,
    t80: run.t80,
    t50: run.t50,
    ts80: stabilisedTime(backExtrapolated.ts80, 'isosBackExtrapolated', lifetimes),
    ts95: stabilisedTime(backExtrapolated.ts95, 'isosBackExtrapolated', lifetimes),
    ts80Variants: variants('ts80'),
    ts95Variants: variants('ts95'),
    t80ByReference: lifetimes.t80ByReference,
    burnIn: reportBurnIn(lifetimes),
    retention: lifetimes.retentions,
    lossAfter150Hours: lifetimes.lossAfter150Hours,
    lifetimeEnergyYield: lifetimes.energy,
    cycles: lifetimes.cycled,
    rests: lifetimes.rests,
    gaps: run.gaps,
    events: run.events,
    assumptions: run.assumptions,
  };
}

function stabilisedTime(
  time: TimeToFraction,
  variant: StabilisedVariant,
  { burnIn }: RunLifetimes,
): ReportStabilisedTime {
  const since = variant === 'fromEs' && time.hours !== null ? burnIn.end : null;
  return {
    status: time.status,
    hours: time.hours,
    intervalHours: time.intervalHours,
    lowerBoundHours: time.lowerBoundHours,
    reason: time.reason,
    variant,
    sinceTsHours: since === null ? null : (time.hours as number) - since.hours,
  };
}

function reportBurnIn({ burnIn, reference }: RunLifetimes): ReportBurnIn {
  if (burnIn.end === null) {
    return {
      observed: false,
      endHours: null,
      isManual: false,
      atEnd: null,
      backExtrapolated: null,
      slopePercentPerHour: null,
      r2: null,
      windowHours: null,
      points: null,
    };
  }
  const { end, line } = burnIn;
  return {
    observed: true,
    endHours: end.hours,
    isManual: end.isManual,
    atEnd: burnIn.atEnd,
    backExtrapolated: burnIn.backExtrapolated,
    slopePercentPerHour: reference.value === null ? null : (100 * line.slope) / reference.value,
    r2: line.r2,
    windowHours: [line.fromHours, line.toHours],
    points: line.points,
  };
}
