import { contrastOnWhite } from '../color/contrastOnWhite.ts';
import type { SceneBlock, SceneItem } from '../scene/scene.ts';
import type { PanelSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { coordinate } from './coordinate.ts';
import { cornerAt } from './cornerAt.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { Occupancy } from './Occupancy.ts';
import { type PlotFrame, type Rect, xOf, yOf } from './PlotFrame.ts';
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

/** Words so far from their point are joined to it by a line (our own decision). */
const joinedFromPt = 9;

interface PlacedCallOuts {
  readonly items: readonly SceneItem[];
  readonly blocks: readonly SceneBlock[];
  readonly messages: readonly string[];
}

/**
 * Words beside their points, where nothing else is, or where a person put them; a dashed line down to the
 * axis where asked for.
 */
export function placeCallOuts(
  { id: panelId, callOuts, places }: PanelSpec,
  frame: PlotFrame,
  style: FigureStyle,
  room: Occupancy,
): PlacedCallOuts {
  const items: SceneItem[] = [];
  const blocks: SceneBlock[] = [];
  const messages: string[] = [];
  // Words that were put at the edge stay clear of the ticks.
  const pad = style.majorTick;
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
        part: `callOut:${panelId}:${id}`,
      }),
    );
  }
  for (const { id, x, y, text, color } of inside) {
    const { width, ascent, descent } = layoutLabel(text, style.legend);
    const height = ascent + descent;
    const [px, py] = [xOf(frame, x), yOf(frame, y)];
    const place = places?.[`callOut:${id}`];
    const padded = { width: width + 2 * pad, height: height + 2 * pad };
    const corner = place && cornerAt(frame, place, padded);
    const put = corner && { x: corner.x + pad, y: corner.y + pad, width, height };
    const found = distances
      .flatMap((far) =>
        directions.map(([dx, dy]) => ({
          x: px + (dx === 0 ? -width / 2 : dx > 0 ? far * 2.2 : -far * 2.2 - width),
          y: py + (dy < 0 ? -far * 2.2 - height : far * 2.2),
          width,
          height,
        })),
      )
      .find((rect) => room.isFree(rect));
    const free = put ?? found;
    if (free === undefined) {
      messages.push(`There is no room for the words “${text}”.`);
      continue;
    }
    room.takeRect(free);
    const [left, top] = [free.x - pad, free.y - pad];
    blocks.push({ panelId, name: `callOut:${id}`, x: left, y: top, ...padded });
    const joint = nearest(free, px, py);
    if (Math.hypot(joint.x - px, joint.y - py) > joinedFromPt) {
      const d = `M${coordinate(joint.x)} ${coordinate(joint.y)}L${coordinate(px)} ${coordinate(py)}`;
      const part = `callOut:${panelId}:${id}`;
      room.takeLine(joint.x, joint.y, px, py);
      items.push(pathItem(d, { stroke: '#555555', strokePt: style.levelPt, part }));
    }
    items.push(
      textItem(text, style.legend, {
        x: free.x,
        y: free.y + ascent,
        color: contrastOnWhite(color) >= 3 ? color : '#000000',
        part: `callOut:${panelId}:${id}`,
      }),
    );
  }
  return { items, blocks, messages };
}

/** The point of a rectangle's edge that lies nearest to a point. */
function nearest({ x, y, width, height }: Rect, px: number, py: number) {
  return {
    x: Math.min(x + width, Math.max(x, px)),
    y: Math.min(y + height, Math.max(y, py)),
  };
}

function isInside(frame: PlotFrame, x: number, y: number): boolean {
  const [xFrom, xTo] = frame.xAxis.range;
  const [yFrom, yTo] = frame.yAxis.range;
  return x >= xFrom && x <= xTo && y >= yFrom && y <= yTo;
}
