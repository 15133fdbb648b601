import { type PaletteId, palettes } from '../color/palettes.ts';
import type { DashName, TraceLook } from '../spec.ts';
import { figureSymbols } from '../symbols/FigureSymbol.ts';

const dashes: readonly DashName[] = ['solid', 'dashed', 'dotted', 'dashDot'];

/**
 * The look of the n-th condition: colour and symbol change together, so that a second channel tells
 * traces apart in grey; filled and open take turns; dashes come when the colours are used up.
 */
export function lookOf(index: number, paletteId: PaletteId = 'okabeIto'): TraceLook {
  const palette = palettes.find(({ id }) => id === paletteId) ?? palettes[0];
  const colors = palette?.colors ?? ['#000000'];
  const round = Math.floor(index / colors.length);
  return {
    color: colors[index % colors.length] as string,
    symbol: figureSymbols[(index + round) % figureSymbols.length] as TraceLook['symbol'],
    filled: (index + round) % 2 === 0,
    dash: dashes[round % dashes.length] as DashName,
    weight: 1,
  };
}
