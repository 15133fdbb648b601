import type { SceneItem } from '../scene/scene.ts';
import type { LevelSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { Occupancy } from './Occupancy.ts';
import { type PlotFrame, yOf } from './PlotFrame.ts';
import { textItem } from './textItem.ts';

const levelColor = '#555555';
/** Places that are tried along a line. */
const steps = 60;

/** The name of each reference line just above it or below it, from the right on, where it is free. */
export function placeLevelLabels(
  panelId: string,
  levels: readonly LevelSpec[],
  frame: PlotFrame,
  style: FigureStyle,
  room: Occupancy,
): { readonly items: readonly SceneItem[]; readonly messages: readonly string[] } {
  const items: SceneItem[] = [];
  const messages: string[] = [];
  const [low, high] = frame.yAxis.range;
  for (const { id, axis, value, label } of levels) {
    if (label === null || axis !== 'y' || value <= low || value >= high) continue;
    const { width, ascent, descent } = layoutLabel(label, style.legend);
    const height = ascent + descent;
    const line = yOf(frame, value);
    const rects = Array.from({ length: steps }, (_, i) => i).flatMap((i) =>
      [line - height - 2.2, line + 2.2].map((y) => ({
        x: frame.x + frame.width - width - style.majorTick - style.gap - (i * frame.width) / steps,
        y,
        width,
        height,
      })),
    );
    const free = rects.find((rect) => room.isFree(rect));
    if (free === undefined) {
      messages.push(`There is no room for the name of the line ${label}.`);
      continue;
    }
    room.takeRect(free);
    items.push(
      textItem(label, style.legend, {
        x: free.x,
        y: free.y + ascent,
        color: levelColor,
        part: `level:${panelId}:${id}`,
      }),
    );
  }
  return { items, messages };
}
