import type { Curve } from './curve.ts';
import { firstWhere } from './firstWhere.ts';

/** Points [from, to) of a curve while the lamp (or the contact) was off. */
export interface OffSpan {
  readonly from: number;
  readonly to: number;
  /** Level before, in the curve's unit. */
  readonly level: number;
}

/**
 * Spans in which a run under load falls under 10 % of its level before and then comes back to at least
 * half of it (our own rule): the lamp was off, or a contact. A single half-dark bin on either side
 * belongs to the span. What never comes back is a loss and stays in the curve. `known`: spans that were
 * found when the curve was shorter and do not change any more; the search goes on behind them.
 */
export function findLampOff(
  { values, blocks }: Pick<Curve, 'values'> & Partial<Pick<Curve, 'blocks'>>,
  known: readonly OffSpan[] = [],
): OffSpan[] {
  const spans = [...known];
  const nextFall = (from: number) =>
    firstWhere(
      blocks,
      from,
      values.length,
      (all, block) => all.leastLeft(block) < 0.1001,
      (k) =>
        (values[k - 1] as number) > 0 && (values[k] as number) < 0.1 * (values[k - 1] as number),
    );
  let i = known.at(-1)?.to ?? 0;
  let level = known.length === 0 ? Number.NaN : (values[i] as number);
  while (i < values.length) {
    const value = values[i] as number;
    if (!(level > 0 && value < 0.1 * level)) {
      i = nextFall(i + 1);
      level = values[i - 1] as number;
      continue;
    }
    let from = i;
    const earlier = i >= 2 ? (values[i - 2] as number) : Number.NaN;
    if (level < 0.9 * earlier) {
      level = earlier;
      from = i - 1;
    }
    let to = i;
    while (to < values.length && (values[to] as number) < 0.1 * level) to++;
    const next = values[to + 1] ?? Number.NaN;
    if ((values[to] as number) < 0.9 * next && next >= 0.5 * level) to++;
    if (to < values.length && (values[to] as number) >= 0.5 * level) {
      spans.push({ from, to, level });
      level = values[to] as number;
    } else {
      level = value;
    }
    i = Math.max(i + 1, to);
  }
  return spans;
}
