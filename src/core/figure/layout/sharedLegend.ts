import type { FigureSpec } from '../spec.ts';
import type { Block } from './Block.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { legendEntries } from './legendEntries.ts';
import { widestLegend } from './widestLegend.ts';

/** The one legend of a composed figure, `width` points wide at most; null where each panel has its own. */
export function sharedLegend(
  { composition, panels }: FigureSpec,
  width: number,
  style: FigureStyle,
): Block | null {
  if (!composition || composition.legend === 'own') return null;
  const all = panels.flatMap((panel) => legendEntries(panel));
  const entries = composition.legendKeys.flatMap((key) => {
    const own = all.filter((entry) => entry.key === key);
    // The fullest one: line and symbol rather than the line of a panel without symbols.
    return own.find(({ hasLine, hasSymbol }) => hasLine && hasSymbol) ?? own[0] ?? [];
  });
  return entries.length === 0 ? null : widestLegend(entries, width, style);
}
