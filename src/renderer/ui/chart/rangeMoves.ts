import type { Span } from './picture.ts';

/** Zooms so that `around` stays where it is; factor below 1 zooms in. */
export function zoomedSpan([from, to]: Span, around: number, factor: number): Span {
  return [around - (around - from) * factor, around + (to - around) * factor];
}

export function movedSpan([from, to]: Span, by: number): Span {
  return [from + by, to + by];
}

/**
 * Keeps a span near what there is to see: at most the full span, never further off than half of
 * itself, never narrower than a millionth. Null when it shows everything anyway.
 */
export function clampedSpan(span: Span, full: Span): Span | null {
  const fullWidth = full[1] - full[0];
  const width = Math.max(span[1] - span[0], fullWidth * 1e-6);
  if (width >= fullWidth * 0.999) return null;
  const from = Math.min(Math.max(span[0], full[0] - width / 2), full[1] - width / 2);
  return [from, from + width];
}
