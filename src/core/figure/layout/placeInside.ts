import type { SceneItem } from '../scene/scene.ts';
import type { Block } from './Block.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { legendBlock } from './legendBlock.ts';
import { legendEntries } from './legendEntries.ts';
import { noteBlock } from './noteBlock.ts';
import type { Occupancy } from './Occupancy.ts';
import type { PanelPlan } from './PanelPlan.ts';
import type { PlotFrame } from './PlotFrame.ts';
import { tableBlock } from './tableBlock.ts';

/** Curves fall, so that the lower left is free most often; corners as shares from left and top. */
const corners = [
  [0, 1],
  [1, 0],
  [1, 1],
  [0, 0],
] as const;
/** A wider block than this share of the frame looks like a curtain. */
const widestShare = 0.72;

interface PlacedWords {
  readonly items: readonly SceneItem[];
  readonly withoutRoom: readonly ('legend' | 'table' | 'note')[];
}

/** Legend, table and note inside the frame, each where nothing is drawn; those without room are named. */
export function placeInside(
  plan: PanelPlan,
  frame: PlotFrame,
  style: FigureStyle,
  room: Occupancy,
): PlacedWords {
  const { panel } = plan;
  const items: SceneItem[] = [];
  const withoutRoom: ('legend' | 'table' | 'note')[] = [];
  const pad = style.majorTick + style.gap * 0.75;
  const put = (block: Block, at: readonly [number, number] | null): boolean => {
    const width = block.width + 2 * pad;
    const height = block.height + 2 * pad;
    const place =
      at === null
        ? room.findPlace(width, height, corners)
        : { x: frame.x + at[0] * frame.width, y: frame.y + at[1] * frame.height };
    if (place === null) return false;
    room.takeRect({ ...place, width, height });
    items.push(...block.draw(place.x + pad, place.y + pad));
    return true;
  };
  const entries = legendEntries(panel);
  if (plan.legend === 'inside' && entries.length > 0) {
    const { at } = panel.legend;
    const labelWidth = frame.width * 0.5;
    const shapes = entries.length > 5 ? [1, 2, 3] : [1];
    const placed = shapes.some((columns) => {
      const block = legendBlock(entries, style, columns, labelWidth);
      return (at !== null || block.width <= frame.width * widestShare) && put(block, at);
    });
    if (!placed) withoutRoom.push('legend');
  }
  if (panel.table !== null && !plan.tableBelow) {
    if (!put(tableBlock(panel.table, style, `table:${panel.id}`), null)) withoutRoom.push('table');
  }
  if (panel.note.length > 0 && !plan.noteBelow) {
    const width = frame.width * 0.6;
    if (!put(noteBlock(panel.note, style, width, `note:${panel.id}`), null))
      withoutRoom.push('note');
  }
  return { items, withoutRoom };
}
