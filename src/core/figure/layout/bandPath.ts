import type { TraceSpec } from '../spec.ts';
import { coordinate } from './coordinate.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';

/** Outline of the band around a trace, one closed piece for each stretch that has both bounds. */
export function bandPath(trace: TraceSpec, frame: PlotFrame): string {
  let d = '';
  let upper: string[] = [];
  let lower: string[] = [];
  const close = () => {
    if (upper.length > 1) d += `M${upper.join('L')}L${lower.reverse().join('L')}Z`;
    upper = [];
    lower = [];
  };
  let before: readonly [string, string] | null = null;
  for (let i = 0; i < trace.x.length; i++) {
    const bounds = boundsAt(trace, i);
    if (bounds === null) {
      close();
      before = null;
      continue;
    }
    const x = coordinate(xOf(frame, trace.x[i] as number));
    const low = coordinate(yOf(frame, bounds[0], trace.axis));
    const high = coordinate(yOf(frame, bounds[1], trace.axis));
    if (trace.shape === 'steps' && before !== null) {
      lower.push(`${x} ${before[0]}`);
      upper.push(`${x} ${before[1]}`);
    }
    lower.push(`${x} ${low}`);
    upper.push(`${x} ${high}`);
    before = [low, high];
  }
  close();
  return d;
}

/** Lower and upper bound at one point: given ones, or mean -+ s.d.; null where there are none. */
export function boundsAt(trace: TraceSpec, i: number): readonly [number, number] | null {
  const low = trace.limits?.low[i];
  const high = trace.limits?.high[i];
  if (isNumber(low) && isNumber(high)) return [low, high];
  const value = trace.y[i];
  const sd = trace.sd?.[i];
  return isNumber(value) && isNumber(sd) ? [value - sd, value + sd] : null;
}

function isNumber(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
