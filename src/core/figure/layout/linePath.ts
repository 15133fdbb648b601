import type { TraceSpec } from '../spec.ts';
import { coordinate } from './coordinate.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';

/** Moves shorter than this cannot be seen in print. */
const leastMovePt = 0.03;

/**
 * Path data of a trace, broken where a value is missing; `steps` goes level to the next x and then down.
 * Points that lie on the one before are left out.
 */
export function linePath(
  trace: Pick<TraceSpec, 'x' | 'axis' | 'shape'>,
  values: TraceSpec['y'],
  frame: PlotFrame,
): string {
  let d = '';
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  let isOpen = false;
  for (let i = 0; i < trace.x.length; i++) {
    const value = values[i];
    if (value === null || value === undefined || !Number.isFinite(value)) {
      isOpen = false;
      continue;
    }
    const x = Math.round(xOf(frame, trace.x[i] as number) * 100) / 100;
    const y = Math.round(yOf(frame, value, trace.axis) * 100) / 100;
    if (!isOpen) d += `M${coordinate(x)} ${coordinate(y)}`;
    else if (trace.shape === 'steps') d += `H${coordinate(x)}V${coordinate(y)}`;
    else if (Math.abs(x - lastX) < leastMovePt && Math.abs(y - lastY) < leastMovePt) continue;
    else d += relative(x - lastX, y - lastY);
    isOpen = true;
    lastX = x;
    lastY = y;
  }
  return d;
}

/** Relative moves are half as long to write as absolute ones. */
function relative(dx: number, dy: number): string {
  const across = coordinate(dx);
  const down = coordinate(dy);
  return `l${across}${down.startsWith('-') ? '' : ' '}${down}`;
}
