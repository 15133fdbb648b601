import { bandEnds } from './bandEnds.ts';
import type { Span, TraceValues } from './picture.ts';

/** Smallest and largest value drawn within [from, to] of x, bands included; null without any. */
export function valueExtent(columns: Iterable<TraceValues>, [from, to]: Span): Span | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of columns) {
    const { x, y } = values;
    const band = bandEnds(values);
    for (let i = 0; i < x.length; i++) {
      const at = x[i] as number;
      const value = y[i] as number;
      if (!(at >= from && at <= to) || !Number.isFinite(value)) continue;
      const below = band?.low[i] ?? value;
      const above = band?.high[i] ?? value;
      low = Math.min(low, value, Number.isFinite(below) ? below : value);
      high = Math.max(high, value, Number.isFinite(above) ? above : value);
    }
  }
  return high >= low ? [low, high] : null;
}
