import type { Block } from './Block.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { noteBlock } from './noteBlock.ts';
import type { PanelPlan } from './PanelPlan.ts';
import { shownEntries } from './shownEntries.ts';
import { tableBlock } from './tableBlock.ts';
import { widestLegend } from './widestLegend.ts';

/** A block with the width that it has below the axis, from the left of the frame on. */
export interface BelowBlock {
  readonly name: 'legend' | 'table' | 'note';
  readonly block: Block;
  readonly width: number;
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
    const whole = width * plan.legendSpan;
    const block = widestLegend(shownEntries(panel), whole, style);
    blocks.push({ name: 'legend', block, width: whole });
  }
  if (plan.tableBelow && panel.table !== null) {
    const block = tableBlock(panel.table, style, `table:${panel.id}`);
    blocks.push({ name: 'table', block, width });
  }
  if (plan.noteBelow) {
    const block = noteBlock(panel.note, style, width, `note:${panel.id}`);
    blocks.push({ name: 'note', block, width });
  }
  return blocks;
}
