import type { Block } from './Block.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { legendBlock } from './legendBlock.ts';
import type { LegendEntry } from './legendEntries.ts';

const mostColumns = 6;

/** A legend in as many columns as the width (in points) takes. */
export function widestLegend(
  entries: readonly LegendEntry[],
  width: number,
  style: FigureStyle,
): Block {
  const labelWidth = (columns: number) => width / columns - style.legend.sizePt * 4.2;
  for (let columns = Math.min(mostColumns, entries.length); columns > 1; columns--) {
    if (labelWidth(columns) < style.legend.sizePt * 4) continue;
    const block = legendBlock(entries, style, columns, Number.POSITIVE_INFINITY);
    if (block.width <= width) return block;
  }
  return legendBlock(entries, style, 1, Math.max(style.legend.sizePt * 4, labelWidth(1)));
}
