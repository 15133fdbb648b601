import type { Block } from './Block.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { legendBlock } from './legendBlock.ts';
import { legendEntries } from './legendEntries.ts';
import { noteBlock } from './noteBlock.ts';
import type { PanelPlan } from './PanelPlan.ts';
import { tableBlock } from './tableBlock.ts';

/** A block with the width that it has below the axis, from the left of the frame on. */
export interface BelowBlock {
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
    blocks.push({ block: widestLegend(plan, whole, style), width: whole });
  }
  if (plan.tableBelow && panel.table !== null) {
    blocks.push({ block: tableBlock(panel.table, style, `table:${panel.id}`), width });
  }
  if (plan.noteBelow) {
    blocks.push({ block: noteBlock(panel.note, style, width, `note:${panel.id}`), width });
  }
  return blocks;
}

/** The legend in as many columns as the width takes. */
function widestLegend({ panel }: PanelPlan, width: number, style: FigureStyle): Block {
  const entries = legendEntries(panel);
  const labelWidth = (columns: number) => width / columns - style.legend.sizePt * 4.2;
  for (let columns = Math.min(6, entries.length); columns > 1; columns--) {
    if (labelWidth(columns) < style.legend.sizePt * 4) continue;
    const block = legendBlock(entries, style, columns, Number.POSITIVE_INFINITY);
    if (block.width <= width) return block;
  }
  return legendBlock(entries, style, 1, Math.max(style.legend.sizePt * 4, labelWidth(1)));
}
