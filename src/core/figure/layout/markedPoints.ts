import type { TraceSpec } from '../spec.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';

export interface MarkedPoint {
  readonly index: number;
  readonly x: number;
  readonly y: number;
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
): readonly MarkedPoint[] {
  const points = pointsInside(trace, frame);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const reach = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x));
  const isDense = points.length > 12 && reach / points.length < markerPt * leastSpacing;
  if (!isDense || trace.shape === 'symbols') return points;
  const step = markerPt * denseSpacing;
  const marked: MarkedPoint[] = [];
  let from = first;
  let needed = step * (0.3 + 0.3 * (order % 3));
  for (const point of points) {
    if (Math.hypot(point.x - from.x, point.y - from.y) < needed) continue;
    marked.push(point);
    from = point;
    needed = step;
  }
  return marked.length > 0 ? marked : [last];
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
