import { edgeColor } from '../color/edgeColor.ts';
import type { SceneBlock, SceneItem } from '../scene/scene.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { LegendEntry } from './legendEntries.ts';
import { textItem } from './textItem.ts';

export interface DrawnLabels {
  readonly items: readonly SceneItem[];
  readonly blocks: readonly SceneBlock[];
}

/** A trace's name in its colour, with its base line at (x, y), and the block that a person can move. */
export function directLabel(
  panelId: string,
  entry: LegendEntry,
  style: FigureStyle,
  x: number,
  y: number,
): { readonly item: SceneItem; readonly block: SceneBlock } {
  const { key, label, look } = entry;
  const { width, ascent, descent } = layoutLabel(label, style.legend);
  const item = textItem(label, style.legend, {
    x,
    y,
    color: edgeColor(look.color),
    part: `trace:${key}`,
  });
  const size = { width, height: ascent + descent };
  const block: SceneBlock = { panelId, name: `label:${key}`, x, y: y - ascent, ...size };
  return { item, block };
}
