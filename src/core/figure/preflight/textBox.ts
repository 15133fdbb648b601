import type { Rect } from '../layout/PlotFrame.ts';
import type { SceneText } from '../scene/scene.ts';

const capHeight = 0.716;
const descent = 0.212;
/** Digits and capitals have nothing below the base line. */
const standing = /^[\d.\s−+%A-PR-Z]*$/;

/** The rectangle that a text covers on the page, in points. */
export function textBox(text: SceneText): Rect {
  const { x, y, width, anchor, turned, sizePt, runs } = text;
  const up = Math.max(...runs.map((run) => capHeight * run.sizePt - run.dy), capHeight * sizePt);
  const hangs = runs.some((run) => !standing.test(run.text));
  const down = Math.max(...runs.map((run) => run.dy), hangs ? descent * sizePt : 0);
  const start = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  if (turned === 0) return { x: x + start, y: y - up, width, height: up + down };
  // Turned to read upwards its start lies below its end, turned downwards above it.
  const top = turned === 90 ? y - start - width : y + start;
  return turned === 90
    ? { x: x - up, y: top, width: up + down, height: width }
    : { x: x - down, y: top, width: up + down, height: width };
}
