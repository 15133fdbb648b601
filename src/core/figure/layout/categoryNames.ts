import type { FittedAxis } from '../axes/fitAxis.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { shortenLabel } from '../text/shortenLabel.ts';
import { wrapLabel } from '../text/wrapLabel.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { lineHeight } from './lineHeight.ts';

/** How the names below an axis of categories are written. */
export interface CategoryNames {
  /** Upright between their neighbours, or turned to read upwards where those are too near. */
  readonly turned: boolean;
  /** In the order of the categories; a turned name has one line. */
  readonly lines: readonly (readonly string[])[];
  /** Room that they need below the axis, in points. */
  readonly height: number;
  /** They lie on each other even when turned. */
  readonly crowded: boolean;
}

/** Names nearer to each other than this are turned rather than cut, in sizes of their type. */
const leastPitch = 5;
/** Longest turned name, in sizes of its type; longer ones lose their middle. */
const longestTurned = 14;

/** The names of an axis `width` points long, broken or turned so that none lies on its neighbour. */
export function categoryNames(
  { ticks, range }: FittedAxis,
  width: number,
  style: FigureStyle,
): CategoryNames {
  const size = style.tick.sizePt;
  const pitch = width / (range[1] - range[0]);
  const room = pitch * 0.94;
  const words = ticks.flatMap(({ text }) => text.split(/[\s/\-–_]+/));
  const isCut = words.some((word) => layoutLabel(word, style.tick).width > room);
  const { ascent, descent } = layoutLabel('0', style.tick);
  if (isCut && pitch < size * leastPitch) {
    const names = ticks.map(({ text }) => shortenLabel(text, size * longestTurned, style.tick));
    const longest = Math.max(0, ...names.map((name) => layoutLabel(name, style.tick).width));
    const crowded = pitch < size * 0.95;
    return { turned: true, lines: names.map((name) => [name]), height: longest, crowded };
  }
  const lines = ticks.map(({ text }) => wrapLabel(text, room, style.tick));
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const height = ascent + descent + (most - 1) * size * lineHeight;
  return { turned: false, lines, height, crowded: false };
}
