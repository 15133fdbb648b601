import { fullValueDomain } from '../../ui/chart/axes.ts';
import type { Span } from '../../ui/chart/picture.ts';

/** A normalized value above this is drawn only on request: it would flatten everything else. */
const highestNormalized = 2;
const highestByDefault = 1.1;

/**
 * Values to show where the person chose none; normalized from 0 to 1.1 unless data leave that. `scale` is
 * what normalized values were multiplied by.
 */
export function defaultValueDomain(extent: Span | null, normalized: boolean, scale = 1): Span {
  if (!normalized) return extent === null ? [0, 1] : fullValueDomain(extent[0], extent[1]);
  const [lowest, highest] = [(extent?.[0] ?? 0) / scale, (extent?.[1] ?? 1) / scale];
  const low = lowest < -0.02 ? Math.max(-1, Math.floor(lowest * 10) / 10) : 0;
  const wanted = Math.ceil((highest + 0.02) * 10 - 1e-9) / 10;
  const high = Math.min(highestNormalized, Math.max(highestByDefault, wanted));
  return scale === 1 ? [low, high] : [low * scale, Math.round(high * scale)];
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
