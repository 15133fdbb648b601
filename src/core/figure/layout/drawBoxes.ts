import { edgeColor } from '../color/edgeColor.ts';
import { tintOf } from '../color/tintOf.ts';
import type { SceneItem } from '../scene/scene.ts';
import type { BoxSpec } from '../spec.ts';
import { symbolOutline } from '../symbols/symbolOutline.ts';
import { coordinate } from './coordinate.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';
import { pathItem } from './pathItem.ts';

/** Widths in shares of the distance between two boxes. */
const boxShare = 0.42;
const pointShare = 0.3;
const widestBoxPt = 26;

/** Boxes from quartile to quartile with median and whiskers, every device as a point, its best a star. */
export function drawBoxes(
  boxes: readonly BoxSpec[],
  frame: PlotFrame,
  style: FigureStyle,
): SceneItem[] {
  return boxes.flatMap((box) => {
    const part = `trace:${box.id}`;
    const { color } = box.look;
    const x = xOf(frame, box.at);
    const unit = xOf(frame, box.at + 1) - x;
    const half = Math.min(unit * boxShare, widestBoxPt * (style.tick.sizePt / 6)) / 2;
    const starPt = Math.min(style.markerPt * 1.35, unit * 0.8);
    const y = (value: number) => coordinate(yOf(frame, value));
    const across = (value: number, reach: number) =>
      `M${coordinate(x - reach)} ${y(value)}H${coordinate(x + reach)}`;
    const [low, middle, high] = box.quartiles;
    const [bottom, top] = box.whiskers;
    const outline = `M${coordinate(x - half)} ${y(low)}H${coordinate(x + half)}V${y(high)}H${coordinate(x - half)}Z`;
    const whiskers =
      `M${coordinate(x)} ${y(low)}V${y(bottom)}M${coordinate(x)} ${y(high)}V${y(top)}` +
      across(bottom, half / 2) +
      across(top, half / 2);
    const dots = spreadOut(box.values, frame, unit * pointShare, style)
      .map(([dx, value]) =>
        symbolOutline(box.look.symbol, x + dx, yOf(frame, value), style.markerPt * 0.55),
      )
      .join('');
    const line = { stroke: color, strokePt: style.levelPt, part };
    const items: SceneItem[] = [
      pathItem(outline, { ...line, fill: tintOf(color, 0.14) }),
      pathItem(whiskers, line),
      pathItem(dots, {
        ...line,
        stroke: edgeColor(color),
        fill: box.look.filled ? color : '#FFFFFF',
        strokePt: style.thinPt,
      }),
      pathItem(across(middle, half), { ...line, stroke: '#000000', strokePt: style.levelPt * 2 }),
    ];
    if (box.champion !== null) {
      const star = symbolOutline('star', x, yOf(frame, box.champion), starPt);
      items.push(pathItem(star, { ...line, fill: '#FFFFFF', stroke: '#000000' }));
    }
    return items;
  });
}

/** Points beside each other where they would lie on each other, the same way each time. */
function spreadOut(
  values: readonly number[],
  frame: PlotFrame,
  reach: number,
  style: FigureStyle,
): (readonly [number, number])[] {
  const diameter = style.markerPt * 0.55;
  const placed: { x: number; y: number }[] = [];
  return [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      const y = yOf(frame, value);
      for (let step = 0; ; step++) {
        const x = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * diameter * 0.9;
        const isFree = placed.every((other) => Math.hypot(other.x - x, other.y - y) >= diameter);
        if (!isFree && Math.abs(x) < reach) continue;
        placed.push({ x, y });
        return [x, value] as const;
      }
    });
}
