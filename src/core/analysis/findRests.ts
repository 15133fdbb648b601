import { lowerBound } from '../series/lowerBound.ts';
import { upperBound } from '../series/upperBound.ts';
import type { Curve } from './curve.ts';
import type { DarkSpan, Rest } from './lifetimes.ts';

/** A shorter pause is a sweep or a contact and no rest (our own decision). */
const leastHours = 1;

/**
 * Rests of a run under load and the split of its loss into what came back and what did not (isos 4):
 * recovered = (after - before) / E0, permanent = 1 - after / E0, from the points on either side. Of a span
 * without data nobody knows whether the light was on: its shares are told, its loss is not split, unless
 * the run is under cycled light and is dark in this rhythm (`isCycled`).
 */
export function findRests(
  { hours, values }: Pick<Curve, 'hours' | 'values'>,
  dark: readonly DarkSpan[],
  e0: number | null,
  isCycled: boolean,
): Rest[] {
  return dark
    .filter(({ fromHours, toHours }) => toHours - fromHours >= leastHours)
    .map((span) => {
      const before = share(values[upperBound(hours, span.fromHours) - 1], e0);
      const after = share(values[lowerBound(hours, span.toHours)], e0);
      const isRest = (span.kind === 'dark' || isCycled) && before !== null && after !== null;
      return {
        ...span,
        before,
        after,
        recovered: isRest ? after - before : null,
        permanent: isRest ? 1 - after : null,
      };
    });
}

function share(value: number | undefined, e0: number | null): number | null {
  if (value === undefined || e0 === null || !(e0 > 0)) return null;
  const found = value / e0;
  return Number.isFinite(found) ? found : null;
}
