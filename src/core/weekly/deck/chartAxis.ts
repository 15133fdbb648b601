import { axisTitle } from '../../figure/axes/axisTitle.ts';
import { fitAxis } from '../../figure/axes/fitAxis.ts';
import type { AxisSpec } from '../../figure/spec.ts';
import { plainText } from '../../figure/text/plainText.ts';
import type { DeckAxis } from './Deck.ts';

/** About the room that an axis has on a slide, in points. */
const lengthPt = { x: 500, y: 260 };
const tickPt = 14;

/** An axis of a native chart: its title, and a range of whole steps around everything that is drawn. */
export function chartAxis(
  axis: AxisSpec,
  direction: 'x' | 'y',
  values: readonly (number | null)[],
): DeckAxis {
  const title = plainText(axisTitle(axis.quantity, axis.unit, 'brackets'));
  if (axis.categories !== null) return { title, range: null, step: null };
  const drawn = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  const low = drawn.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = drawn.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const extent = high >= low ? ([low, high] as const) : null;
  const { range, ticks } = fitAxis(axis, {
    lengthPt: lengthPt[direction],
    direction,
    tickPt,
    extent,
    pad: direction === 'y' ? 0.04 : 0,
  });
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return { title, range, step: null };
  const step = second.value - first.value;
  const whole = (value: number, round: (steps: number) => number) =>
    Number((round(Number((value / step).toFixed(6))) * step).toPrecision(12));
  return {
    title,
    range: [whole(range[0], Math.floor), whole(range[1], Math.ceil)],
    step: Number(step.toPrecision(12)),
  };
}
