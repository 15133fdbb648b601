import type { SceneBlock, SceneItem } from '../scene/scene.ts';
import type { Place } from '../spec.ts';
import type { Block } from './Block.ts';
import { cornerAt } from './cornerAt.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { legendBlock } from './legendBlock.ts';
import { noteBlock } from './noteBlock.ts';
import type { Occupancy } from './Occupancy.ts';
import type { PanelPlan } from './PanelPlan.ts';
import type { PlotFrame } from './PlotFrame.ts';
import { shownEntries } from './shownEntries.ts';
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

type Words = 'legend' | 'table' | 'note';

interface PlacedWords {
  readonly items: readonly SceneItem[];
  readonly blocks: readonly SceneBlock[];
  readonly withoutRoom: readonly Words[];
}

/**
 * Legend, table and note inside the frame. `pinned`: those that a person put somewhere, which come before
 * everything else. `free`: the others, each where nothing is drawn; those without room are named.
 */
export function placeInside(
  plan: PanelPlan,
  frame: PlotFrame,
  style: FigureStyle,
  room: Occupancy,
  which: 'pinned' | 'free',
): PlacedWords {
  const { panel } = plan;
  const items: SceneItem[] = [];
  const blocks: SceneBlock[] = [];
  const withoutRoom: Words[] = [];
  const pad = style.majorTick + style.gap * 0.75;
  const put = (name: Words, block: Block, at: Place | null): boolean => {
    const size = { width: block.width + 2 * pad, height: block.height + 2 * pad };
    const place =
      at === null
        ? room.findPlace(size.width, size.height, corners)
        : size.width <= frame.width && size.height <= frame.height
          ? cornerAt(frame, at, size)
          : null;
    if (place === null) return false;
    room.takeRect({ ...place, ...size });
    items.push(...block.draw(place.x + pad, place.y + pad));
    blocks.push({ panelId: panel.id, name, ...place, ...size });
    return true;
  };
  const isMeant = (at: Place | null) => (at !== null) === (which === 'pinned');
  const entries = shownEntries(panel);
  const { at } = panel.legend;
  if (plan.legend === 'inside' && entries.length > 0 && isMeant(at)) {
    const labelWidth = frame.width * 0.5;
    const shapes = entries.length > 5 ? [1, 2, 3] : [1];
    const placed = shapes.some((columns) => {
      const block = legendBlock(entries, style, columns, labelWidth);
      const fits = at !== null || block.width <= frame.width * widestShare;
      return fits && put('legend', block, at);
    });
    if (!placed) withoutRoom.push('legend');
  }
  const tableAt = panel.places?.table ?? null;
  if (panel.table !== null && !plan.tableBelow && isMeant(tableAt)) {
    const block = tableBlock(panel.table, style, `table:${panel.id}`);
    if (!put('table', block, tableAt)) withoutRoom.push('table');
  }
  const noteAt = panel.places?.note ?? null;
  if (panel.note.length > 0 && !plan.noteBelow && isMeant(noteAt)) {
    const block = noteBlock(panel.note, style, frame.width * 0.6, `note:${panel.id}`);
    if (!put('note', block, noteAt)) withoutRoom.push('note');
  }
  return { items, blocks, withoutRoom };
}
