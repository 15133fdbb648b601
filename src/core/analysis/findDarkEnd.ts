import type { Curve } from './curve.ts';
import type { OffSpan } from './findLampOff.ts';
import { medianOf } from './medianOf.ts';

/** Dark spans before that make the next one expected (our own decision). */
const fewestBefore = 3;
/** A dark end may last this many times the longest dark span before. */
const longest = 1.5;

/**
 * The dark span in which a run ends, where at least three came before and this one lasts no longer than
 * 1.5 times the longest of them: a test under cycled light is in its night and not dead. A run that goes
 * dark for the first time, or for longer, may have died, and its points count. Null when it ends in light.
 */
export function findDarkEnd(
  { hours, values }: Pick<Curve, 'hours' | 'values'>,
  before: readonly OffSpan[],
): OffSpan | null {
  if (before.length < fewestBefore) return null;
  const lasted = before.map(({ from, to }) => (hours[to] as number) - (hours[from] as number));
  const level = medianOf(before.map((span) => span.level));
  let from = values.length;
  while (from > 0 && (values[from - 1] as number) < 0.1 * level) from--;
  const last = before.at(-1)?.to ?? 0;
  if (from === values.length || from <= last) return null;
  // The last bin of the light may be half dark.
  if (from - 1 > last && (values[from - 1] as number) < 0.9 * (values[from - 2] as number)) from--;
  const length = (hours[hours.length - 1] as number) - (hours[from] as number);
  return length <= longest * Math.max(...lasted) ? { from, to: values.length, level } : null;
}
