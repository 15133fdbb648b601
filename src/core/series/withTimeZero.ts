import type { Curve, CurvePoint } from '../analysis/curve.ts';
import { integralOf } from '../analysis/integralOf.ts';
import type { HourSpan } from '../run.ts';
import { lowerBound } from './lowerBound.ts';
import type { RunView } from './RunView.ts';

/**
 * A run whose stress began `zero` hours into its record, as a person said: hours count from there, and the
 * points before it enter no figure. They stay in the record and are counted as left out. A time zero that no
 * point follows is not used, and told.
 */
export function withTimeZero(run: RunView, zero: number): RunView {
  const start = lowerBound(run.hours, zero);
  if (!(zero > 0)) return run;
  const text = `Time zero was set by hand to ${Number(zero.toPrecision(6))} h of the record`;
  if (start >= run.hours.length || zero > run.durationHours) {
    const told = `${text}, where nothing follows: it is not used.`;
    return { ...run, assumptions: [...run.assumptions, told] };
  }
  // Just below, for the point at time zero itself belongs to the run.
  const before: HourSpan = {
    fromHours: Number.NEGATIVE_INFINITY,
    toHours: zero * (1 - Number.EPSILON),
  };
  return {
    ...run,
    startedAt: run.startedAt === null ? null : laterBy(run.startedAt, zero),
    durationHours: Math.max(0, run.durationHours - zero),
    timeZeroHours: zero,
    gaps: run.gaps
      .filter(({ toHours }) => toHours > zero)
      .map((gap) => ({
        fromHours: Math.max(0, gap.fromHours - zero),
        toHours: gap.toHours - zero,
      })),
    events: run.events
      .filter(({ atHours }) => atHours >= zero)
      .map((event) => ({ ...event, atHours: event.atHours - zero })),
    assumptions: [...run.assumptions, `${text}; what lies before it is left out.`],
    version: `${run.version}:zero ${zero}`,
    hours: run.hours.subarray(start).map((at) => at - zero),
    stored: run.stored.subarray(start),
    // Blocks of the whole record do not fit the rows that are left.
    extremes: () => null,
    values: (quantity, from, to) => run.values(quantity, from + start, to + start),
    integral: (quantity, spans) =>
      integralOf(
        run.hours.subarray(start).map((at) => at - zero),
        run.values(quantity, start, run.hours.length),
        spans,
      ),
    curve: (quantity, spans) =>
      shifted(run.curve(quantity, [before, ...spans.map((span) => later(span, zero))]), zero),
  };
}

function later({ fromHours, toHours }: HourSpan, by: number): HourSpan {
  return { fromHours: fromHours + by, toHours: toHours + by };
}

function shifted(curve: Curve, zero: number): Curve {
  const moved = (point: CurvePoint | null) =>
    point === null ? null : { ...point, hours: point.hours - zero };
  return {
    ...curve,
    hours: curve.hours.map((at) => at - zero),
    // Their times are those of the whole record.
    blocks: null,
    first: moved(curve.first),
    firstDelivering: moved(curve.firstDelivering),
    last: moved(curve.last),
  };
}

/** A date stays a date when it moves by whole days. */
function laterBy(startedAt: string, hours: number): string {
  const isDate = !startedAt.includes('T');
  const start = Date.parse(isDate ? startedAt : `${startedAt}Z`);
  const moved = new Date(start + hours * 3_600_000);
  const length = isDate && hours % 24 === 0 ? 10 : 19;
  return Number.isNaN(moved.getTime()) ? startedAt : moved.toISOString().slice(0, length);
}
