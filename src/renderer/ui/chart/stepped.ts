import type { TraceValues } from './picture.ts';

const made = new WeakMap<TraceValues, TraceValues>();

/** The corners of a line of steps, on which each value holds until the next one begins. */
export function stepped(values: TraceValues): TraceValues {
  const known = made.get(values);
  if (known !== undefined) return known;
  const { x, y, band } = values;
  const corners = Math.max(0, 2 * x.length - 1);
  const held = (column: Float64Array) =>
    Float64Array.from({ length: corners }, (_, i) => column[i >> 1] as number);
  const steps: TraceValues = {
    ...values,
    x: Float64Array.from({ length: corners }, (_, i) => x[(i + 1) >> 1] as number),
    y: held(y),
    sd: null,
    ...(band === undefined
      ? {}
      : { band: { low: held(band.low), high: held(band.high), columns: [] } }),
  };
  made.set(values, steps);
  return steps;
}
