import type { PanelSpec } from '../spec.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { tableBlock } from './tableBlock.ts';

const pointsPerMm = 72 / 25.4;
/** Least width of a panel with its numbers in mm for each point of its type, and of a right axis (our own decision). */
const [panelMmPerPt, rightAxisMmPerPt] = [5, 3];

/** The width in mm below which a part's numbers, titles and tables have no room in `columns` panels. */
export function leastPartWidth(
  panels: readonly PanelSpec[],
  columns: number,
  style: FigureStyle,
): number {
  const ofPanels = panels.map(({ y2, table }) => {
    const axes = (panelMmPerPt + (y2 === null ? 0 : rightAxisMmPerPt)) * style.tick.sizePt;
    const words = table === null ? 0 : tableBlock(table, style, '').width + 4 * style.gap;
    return Math.max(axes, words / pointsPerMm);
  });
  return columns * Math.max(0, ...ofPanels);
}
