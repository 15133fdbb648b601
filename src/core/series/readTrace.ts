import { isExcluded } from '../analysis/isExcluded.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { HourSpan } from '../run.ts';
import type { BlockExtremes } from './BlockExtremes.ts';
import { decimateM4 } from './decimateM4.ts';
import { divisorOf } from './divisorOf.ts';
import type { SeriesRequest, TraceColumns } from './queries.ts';
import type { RunView } from './RunView.ts';
import { sliceByTime } from './sliceByTime.ts';
import { withGapBreaks } from './withGapBreaks.ts';

/**
 * One trace of a chart: sliced to the range with a point on each side, excluded points masked, decimated
 * to the pixel buckets, divided by its reference when asked (each quantity by its own), broken at gaps.
 * A trace that cannot be normalised comes back without points.
 */
export function readTrace(
  run: RunView,
  request: Pick<SeriesRequest, 'quantity' | 'normalized' | 'fromHours' | 'toHours'>,
  buckets: number,
  analysis: RunAnalysis,
): TraceColumns {
  const { spans } = analysis;
  const { hours: all } = run;
  const { start, end, inside } = sliceByTime(all, request.fromHours, request.toHours);
  const divisor = request.normalized ? divisorOf(run, request.quantity, analysis) : 1;
  if (divisor === null) return empty(run.id, inside);
  const { hours, values, scale, extremes } = rowsOf(run, request.quantity, spans, start, end);
  const from = request.fromHours ?? hours[0] ?? 0;
  const to = request.toHours ?? hours[hours.length - 1] ?? 0;
  const kept = decimateM4(hours, values, from, to, buckets, extremes);
  const points = {
    hours: Float64Array.from(kept, (row) => hours[row] as number),
    values: Float64Array.from(kept, (row) => ((values[row] as number) * scale) / divisor),
  };
  return {
    runId: run.id,
    ...withGapBreaks(points, run.gaps),
    pointsInRange: inside,
    decimated: kept.length < Math.min(hours.length, end - start),
  };
}

interface Rows {
  readonly hours: Float64Array;
  readonly values: Float64Array;
  /** What turns a value into the unit that was asked for. */
  readonly scale: number;
  readonly extremes: BlockExtremes | null;
}

/** A log's own value is decimated where it lies; everything else from a copy of the range. */
function rowsOf(
  run: RunView,
  quantity: SeriesRequest['quantity'],
  spans: readonly HourSpan[],
  start: number,
  end: number,
): Rows {
  if (quantity === 'runValue' && run.isContinuous && spans.length === 0) {
    const { hours, stored: values, factor: scale } = run;
    return { hours, values, scale, extremes: run.extremes() };
  }
  const hours = run.hours.subarray(start, end);
  const masked = mask(hours, run.values(quantity, start, end), run, spans);
  return { ...masked, scale: 1, extremes: null };
}

/** Excluded points become a break in a log, and are left out among the points of a shelf run. */
function mask(
  hours: Float64Array,
  values: Float64Array,
  run: RunView,
  spans: readonly HourSpan[],
): { hours: Float64Array; values: Float64Array } {
  if (run.isContinuous) {
    if (spans.length === 0) return { hours, values };
    return {
      hours,
      values: values.map((value, i) =>
        isExcluded(spans, hours[i] as number) ? Number.NaN : value,
      ),
    };
  }
  const isKept = (i: number) =>
    Number.isFinite(values[i]) && !isExcluded(spans, hours[i] as number);
  return {
    hours: hours.filter((_, i) => isKept(i)),
    values: values.filter((_, i) => isKept(i)),
  };
}

function empty(runId: string, pointsInRange: number): TraceColumns {
  return {
    runId,
    hours: new Float64Array(0),
    values: new Float64Array(0),
    pointsInRange,
    decimated: false,
  };
}
