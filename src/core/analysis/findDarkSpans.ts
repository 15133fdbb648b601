import type { Gap } from '../run.ts';
import type { Curve } from './curve.ts';
import type { OffSpan } from './findLampOff.ts';
import type { DarkSpan } from './lifetimes.ts';

/**
 * Spans in the dark and spans without data as hours, in order. A dark span reaches from the last bin in
 * light to the first one, middle to middle; where data stop while the lamp is off, both are one dark span.
 */
export function findDarkSpans(
  { hours }: Pick<Curve, 'hours'>,
  off: readonly OffSpan[],
  gaps: readonly Gap[],
): DarkSpan[] {
  const dark = off.map(
    ({ from, to }): DarkSpan => ({
      kind: 'dark',
      fromHours: middle(hours[from - 1], hours[from]),
      toHours: middle(hours[to], hours[to - 1]),
    }),
  );
  const outside = gaps
    .filter((gap) => !dark.some((span) => overlap(span, gap)))
    .map(({ fromHours, toHours }): DarkSpan => ({ kind: 'noData', fromHours, toHours }));
  return [...dark, ...outside].sort((a, b) => a.fromHours - b.fromHours);
}

/** Half way to a neighbour, or the point itself at an end of the record. */
function middle(neighbour: number | undefined, own: number | undefined): number {
  if (own === undefined) return neighbour ?? 0;
  return neighbour === undefined ? own : (neighbour + own) / 2;
}

function overlap(a: { fromHours: number; toHours: number }, b: Gap): boolean {
  return a.fromHours < b.toHours && b.fromHours < a.toHours;
}
