import type { Span, TraceValues } from './picture.ts';

/** Smallest and largest value drawn within [from, to] of x, bands included; null without any. */
export function valueExtent(columns: Iterable<TraceValues>, [from, to]: Span): Span | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { x, y, sd } of columns) {
    for (let i = 0; i < x.length; i++) {
      const at = x[i] as number;
      const value = y[i] as number;
      if (!(at >= from && at <= to) || !Number.isFinite(value)) continue;
      const spread = sd === null ? 0 : (sd[i] as number);
      const around = Number.isFinite(spread) ? spread : 0;
      if (value - around < low) low = value - around;
      if (value + around > high) high = value + around;
    }
  }
  return high >= low ? [low, high] : null;
}
