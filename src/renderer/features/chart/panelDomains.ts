import { fullValueDomain } from '../../ui/chart/axes.ts';
import type { Span } from '../../ui/chart/picture.ts';

/** A normalized value above this is drawn only on request: it would flatten everything else. */
const highestNormalized = 2;
const defaultNormalized: Span = [0, 1.1];

/** Values to show where the person chose none; normalized from 0 to 1.1 unless data leave that. */
export function defaultValueDomain(extent: Span | null, normalized: boolean): Span {
  if (!normalized) return extent === null ? [0, 1] : fullValueDomain(extent[0], extent[1]);
  if (extent === null) return defaultNormalized;
  const low = extent[0] < -0.02 ? Math.max(-1, Math.floor(extent[0] * 10) / 10) : 0;
  const wanted = Math.ceil((extent[1] + 0.02) * 10 - 1e-9) / 10;
  return [low, Math.min(highestNormalized, Math.max(defaultNormalized[1], wanted))];
}

/** A sentence when values lie above what is shown by default. */
export function beyondDomain(extent: Span | null, domain: Span): string | null {
  if (extent === null || extent[1] <= domain[1]) return null;
  return `Values reach ${extent[1].toPrecision(3)}, above the drawn range (Shift + wheel zooms out).`;
}

export function joinedExtent(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
