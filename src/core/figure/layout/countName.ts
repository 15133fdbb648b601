import { shortenLabel } from '../text/shortenLabel.ts';
import type { FigureStyle } from './FigureStyle.ts';

/** Widest name in sizes of its type: a longer one would take the width from the plot. */
const widest = 12;

/** The name of a curve beside its numbers at risk; the legend has it in full. */
export function countName(label: string, style: FigureStyle): string {
  return shortenLabel(label, style.legend.sizePt * widest, style.legend);
}
