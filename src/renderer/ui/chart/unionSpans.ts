import type { Span } from './picture.ts';

/** The same stretches without overlaps, in order: what is tinted twice looks like something else. */
export function unionSpans(spans: readonly Span[]): readonly Span[] {
  const union: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = union.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else union.push([from, to]);
  }
  return union;
}
