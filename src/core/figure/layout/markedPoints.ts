import type { TraceSpec } from '../spec.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';

export interface MarkedPoint {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export interface MarkedPoints {
  readonly points: readonly MarkedPoint[];
  /** Points lie so close that a filled symbol would vanish in their noise. */
  readonly onDenseLine: boolean;
}

/** Symbols closer than this many diameters hide each other. */
const leastSpacing = 1.6;
/** Distance of the symbols on a dense line, in diameters. */
const denseSpacing = 8;

/**
 * The points that carry a symbol: all of a sparse trace; on a dense one a few, evenly spread and shifted
 * from trace to trace, which tell the traces apart in grey without hiding them.
 */
export function markedPoints(
  trace: TraceSpec,
  frame: PlotFrame,
  markerPt: number,
  order: number,
): MarkedPoints {
  const points = pointsInside(trace, frame);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return { points: [], onDenseLine: false };
  const reach = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x));
  const isDense = points.length > 12 && reach / points.length < markerPt * leastSpacing;
  if (!isDense || trace.shape === 'symbols') return { points, onDenseLine: false };
  const step = markerPt * denseSpacing;
  const candidates = typicalPoints(points, step / 3);
  const marked: MarkedPoint[] = [];
  let from = candidates[0] ?? first;
  let needed = step * (0.3 + 0.3 * (order % 3));
  for (const point of candidates) {
    if (Math.hypot(point.x - from.x, point.y - from.y) < needed) continue;
    marked.push(point);
    from = point;
    needed = step;
  }
  return { points: marked.length > 0 ? marked : [last], onDenseLine: true };
}

/**
 * Of noise, the point nearest to the median of each stretch of this width, so that symbols stand where the
 * curve is and not on its spikes; where the curve only rises or only falls, all of its points.
 */
function typicalPoints(points: readonly MarkedPoint[], width: number): readonly MarkedPoint[] {
  const typical: MarkedPoint[] = [];
  for (let start = 0; start < points.length; ) {
    const { x } = points[start] as MarkedPoint;
    let end = start + 1;
    while (end < points.length && Math.abs((points[end] as MarkedPoint).x - x) < width) end++;
    const stretch = points.slice(start, end);
    if (isMonotone(stretch)) typical.push(...stretch);
    else typical.push(nearestToMedian(stretch));
    start = end;
  }
  return typical;
}

function isMonotone(points: readonly MarkedPoint[]): boolean {
  const steps = points.slice(1).map(({ y }, i) => y - (points[i] as MarkedPoint).y);
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

function nearestToMedian(points: readonly MarkedPoint[]): MarkedPoint {
  const sorted = points.toSorted((a, b) => a.y - b.y);
  return sorted[Math.floor(sorted.length / 2)] as MarkedPoint;
}

function pointsInside(trace: TraceSpec, frame: PlotFrame): MarkedPoint[] {
  const points: MarkedPoint[] = [];
  for (let index = 0; index < trace.x.length; index++) {
    const value = trace.y[index];
    if (value === null || value === undefined || !Number.isFinite(value)) continue;
    const x = xOf(frame, trace.x[index] as number);
    const y = yOf(frame, value, trace.axis);
    const inside =
      x >= frame.x - 0.01 &&
      x <= frame.x + frame.width + 0.01 &&
      y >= frame.y - 0.01 &&
      y <= frame.y + frame.height + 0.01;
    if (inside) points.push({ index, x, y });
  }
  return points;
}
