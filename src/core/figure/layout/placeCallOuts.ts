import { contrastOnWhite } from '../color/contrastOnWhite.ts';
import type { SceneItem } from '../scene/scene.ts';
import type { CallOutSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { coordinate } from './coordinate.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { Occupancy } from './Occupancy.ts';
import { type PlotFrame, xOf, yOf } from './PlotFrame.ts';
import { pathItem } from './pathItem.ts';
import { textItem } from './textItem.ts';

/** Directions from the point in which its words are tried, and how far away. */
const directions = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;
const distances = [1, 2, 3.5, 5, 7, 10];

/** Words beside their points, where nothing else is; a dashed line down to the axis where asked for. */
export function placeCallOuts(
  callOuts: readonly CallOutSpec[],
  frame: PlotFrame,
  style: FigureStyle,
  room: Occupancy,
): { readonly items: readonly SceneItem[]; readonly messages: readonly string[] } {
  const items: SceneItem[] = [];
  const messages: string[] = [];
  const inside = callOuts.filter(({ x, y }) => isInside(frame, x, y));
  for (const { id, x, y, color, drop } of inside) {
    if (!drop) continue;
    const [px, py] = [xOf(frame, x), yOf(frame, y)];
    const bottom = frame.y + frame.height;
    room.takeLine(px, py, px, bottom);
    const d = `M${coordinate(px)} ${coordinate(py)}V${coordinate(bottom)}`;
    items.push(
      pathItem(d, {
        stroke: color,
        strokePt: style.levelPt,
        dash: [1.5, 1.5],
        part: `callOut:${id}`,
      }),
    );
  }
  for (const { id, x, y, text, color } of inside) {
    const { width, ascent, descent } = layoutLabel(text, style.legend);
    const height = ascent + descent;
    const [px, py] = [xOf(frame, x), yOf(frame, y)];
    const free = distances
      .flatMap((far) =>
        directions.map(([dx, dy]) => ({
          x: px + (dx === 0 ? -width / 2 : dx > 0 ? far * 2.2 : -far * 2.2 - width),
          y: py + (dy < 0 ? -far * 2.2 - height : far * 2.2),
          width,
          height,
        })),
      )
      .find((rect) => room.isFree(rect));
    if (free === undefined) {
      messages.push(`There is no room for the words “${text}”.`);
      continue;
    }
    room.takeRect(free);
    items.push(
      textItem(text, style.legend, {
        x: free.x,
        y: free.y + ascent,
        color: contrastOnWhite(color) >= 3 ? color : '#000000',
        part: `callOut:${id}`,
      }),
    );
  }
  return { items, messages };
}

function isInside(frame: PlotFrame, x: number, y: number): boolean {
  const [xFrom, xTo] = frame.xAxis.range;
  const [yFrom, yTo] = frame.yAxis.range;
  return x >= xFrom && x <= xTo && y >= yFrom && y <= yTo;
}
