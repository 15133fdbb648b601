import type { FigureEdits } from '../edits/FigureEdits.ts';
import type { NamedStyle } from './NamedStyle.ts';

/**
 * The edits of a figure with a style laid over them. Words, ranges and places stay; looks of traces that the
 * figure does not have wait until it has them. The preset and the palette are the style's own.
 */
export function withStyle(edits: FigureEdits, style: NamedStyle): FigureEdits {
  const legends = Object.entries(edits.legends).map(([panel, legend]) => {
    const mode = style.legendMode ?? legend.mode;
    return [panel, { ...legend, mode, at: mode === 'inside' ? legend.at : null }];
  });
  return {
    ...edits,
    widthMm: style.widthMm,
    heightMm: style.heightMm,
    letters: style.letters,
    legendMode: style.legendMode,
    legends: Object.fromEntries(legends),
    looks: { ...edits.looks, ...style.looks },
  };
}
