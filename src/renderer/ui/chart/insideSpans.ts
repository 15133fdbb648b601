import type { Span, TraceValues } from './picture.ts';

/**
 * The points inside the spans, each stretch with the point before and after it, so that its faint
 * stroke meets the kept ones. Stretches are parted by NaN. x ascends.
 */
export function insideSpans(values: TraceValues, spans: readonly Span[]): TraceValues {
  const { x, y } = values;
  const keptX: number[] = [];
  const keptY: number[] = [];
  let inside = 0;
  let lastTaken = -1;
  for (let i = 0; i < x.length; i++) {
    if (!isInside(x[i] as number, spans)) continue;
    inside++;
    for (let near = Math.max(lastTaken + 1, i - 1); near <= Math.min(x.length - 1, i + 1); near++) {
      if (lastTaken >= 0 && near > lastTaken + 1) {
        keptX.push(x[near] as number);
        keptY.push(Number.NaN);
      }
      keptX.push(x[near] as number);
      keptY.push(y[near] as number);
      lastTaken = near;
    }
  }
  return {
    x: Float64Array.from(keptX),
    y: Float64Array.from(keptY),
    sd: null,
    n: null,
    pointsInRange: inside,
  };
}

const scaled = new WeakMap<
  TraceValues,
  { readonly factor: number; readonly values: TraceValues }
>();

/** The same points with each value times `factor`; the same object for the same question. */
export function scaledValues(values: TraceValues, factor: number): TraceValues {
  const before = scaled.get(values);
  if (before?.factor === factor) return before.values;
  const result = { ...values, y: values.y.map((value) => value * factor) };
  scaled.set(values, { factor, values: result });
  return result;
}

function isInside(value: number, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => value >= from && value <= to);
}
