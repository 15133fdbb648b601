import type { PixelMap } from './PixelMap.ts';
import type { DrawnTrace } from './picture.ts';

export interface NearestPoint {
  readonly trace: DrawnTrace;
  readonly index: number;
  /** Pixels from the pointer to the trace. */
  readonly distance: number;
}

/** Index of the first x that is not below `value`, in ascending x. */
export function bisect(x: Float64Array, value: number): number {
  let low = 0;
  let high = x.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((x[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the known point nearest to `value` in ascending x; -1 where none is known. */
export function nearestKnown(x: Float64Array, y: Float64Array, value: number): number {
  const from = bisect(x, value);
  let after = from;
  while (after < x.length && !Number.isFinite(y[after])) after++;
  let before = from - 1;
  while (before >= 0 && !Number.isFinite(y[before])) before--;
  if (after >= x.length) return before;
  if (before < 0) return after;
  return value - (x[before] as number) <= (x[after] as number) - value ? before : after;
}

/** The value on the stroke at `at`, between two known neighbours; the nearest one elsewhere. */
export function valueAt(x: Float64Array, y: Float64Array, at: number): number {
  const next = bisect(x, at);
  const [after, before] = [y[next], y[next - 1]];
  if (after === undefined || before === undefined || !Number.isFinite(after + before)) {
    return y[nearestKnown(x, y, at)] ?? Number.NaN;
  }
  const from = x[next - 1] as number;
  const width = (x[next] as number) - from;
  return width > 0 ? before + ((after - before) * (at - from)) / width : after;
}

/**
 * The trace under the pointer, each trace by a bisect in its own columns (the default tooltip of
 * Recharts takes the others' values by array index). Sweeps run both ways and
 * points stand alone: they are searched whole.
 */
export function nearestPoint(
  traces: readonly DrawnTrace[],
  map: PixelMap,
  px: number,
  py: number,
): NearestPoint | null {
  let best: NearestPoint | null = null;
  for (const trace of traces) {
    // A fit is no measurement: what it lies on is meant.
    if (trace.kind === 'fit') continue;
    const whole = trace.kind === 'sweep' || trace.kind === 'points';
    const found = whole ? inSweep(trace, map, px, py) : inRun(trace, map, px, py);
    // On a tie the later trace is the one drawn on top.
    if (found !== null && (best === null || found.distance <= best.distance)) best = found;
  }
  return best;
}

function inRun(trace: DrawnTrace, map: PixelMap, px: number, py: number): NearestPoint | null {
  const { x, y } = trace.columns;
  const index = nearestKnown(x, y, (px - map.xShift) / map.xScale);
  if (index < 0) return null;
  const distance = Math.min(
    segmentDistance(trace, map, index - 1, index, px, py),
    segmentDistance(trace, map, index, index + 1, px, py),
  );
  return { trace, index, distance };
}

function inSweep(trace: DrawnTrace, map: PixelMap, px: number, py: number): NearestPoint | null {
  let index = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = 0; i < trace.columns.x.length; i++) {
    const d = segmentDistance(trace, map, i, i, px, py);
    if (d < distance) {
      distance = d;
      index = i;
    }
  }
  return index < 0 ? null : { trace, index, distance };
}

/** Distance from the pointer to the stroke between two points; to the known one if one is missing. */
function segmentDistance(
  { columns: { x, y } }: DrawnTrace,
  map: PixelMap,
  from: number,
  to: number,
  px: number,
  py: number,
): number {
  const a = Number.isFinite(y[from]) ? from : to;
  const b = Number.isFinite(y[to]) ? to : from;
  const ax = (x[a] as number) * map.xScale + map.xShift;
  const ay = (y[a] as number) * map.yScale + map.yShift;
  const bx = (x[b] as number) * map.xScale + map.xShift;
  const by = (y[b] as number) * map.yScale + map.yShift;
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length;
  const t = Math.max(0, Math.min(1, along));
  const distance = Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
  return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
}
