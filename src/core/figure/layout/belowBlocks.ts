import type { Block } from './Block.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { noteBlock } from './noteBlock.ts';
import type { PanelPlan } from './PanelPlan.ts';
import { shownEntries } from './shownEntries.ts';
import { tableBlock } from './tableBlock.ts';
import { widestLegend } from './widestLegend.ts';

interface BelowBlock {
  readonly name: 'legend' | 'table' | 'note';
  readonly block: Block;
}

/** What found no room inside the frame, in the order in which it goes below the axis. */
export function belowBlocks(
  plan: PanelPlan,
  width: number,
  style: FigureStyle,
): readonly BelowBlock[] {
  const { panel } = plan;
  const blocks: BelowBlock[] = [];
  if (plan.legend === 'below') {
    blocks.push({ name: 'legend', block: widestLegend(shownEntries(panel), width, style) });
  }
  if (plan.tableBelow && panel.table !== null) {
    blocks.push({ name: 'table', block: tableBlock(panel.table, style, `table:${panel.id}`) });
  }
  if (plan.noteBelow) {
    blocks.push({ name: 'note', block: noteBlock(panel.note, style, width, `note:${panel.id}`) });
  }
  return blocks;
}
