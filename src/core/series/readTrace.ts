import { findReference } from '../analysis/findReference.ts';
import { isExcluded } from '../analysis/isExcluded.ts';
import type { HourSpan, ReferenceMode } from '../run.ts';
import { decimateM4 } from './decimateM4.ts';
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
  mode: ReferenceMode,
  spans: readonly HourSpan[],
): TraceColumns {
  const { hours: all } = run;
  const { start, end, inside } = sliceByTime(all, request.fromHours, request.toHours);
  const divisor = request.normalized ? divisorOf(run, request.quantity, mode, spans) : 1;
  if (divisor === null) return empty(run.id, inside);
  const masked = mask(
    all.subarray(start, end),
    run.values(request.quantity, start, end),
    run,
    spans,
  );
  const { hours, values } = masked;
  const from = request.fromHours ?? hours[0] ?? 0;
  const to = request.toHours ?? hours[hours.length - 1] ?? 0;
  const kept = decimateM4(hours, values, from, to, buckets);
  const points = {
    hours: Float64Array.from(kept, (row) => hours[row] as number),
    values: Float64Array.from(kept, (row) => (values[row] as number) / divisor),
  };
  return {
    runId: run.id,
    ...withGapBreaks(points, run.gaps),
    pointsInRange: inside,
    decimated: kept.length < hours.length,
  };
}

/** What the values are divided by, in the unit of `RunView.values`. */
function divisorOf(
  run: RunView,
  quantity: SeriesRequest['quantity'],
  mode: ReferenceMode,
  spans: readonly HourSpan[],
): number | null {
  const { value } = findReference(run.curve(quantity, spans), mode);
  if (value === null) return null;
  return quantity === 'runValue' ? value * run.factor : value;
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
