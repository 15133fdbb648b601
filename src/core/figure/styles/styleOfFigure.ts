import type { PaletteId } from '../color/palettes.ts';
import type { FigureEdits } from '../edits/FigureEdits.ts';
import { legendEntries } from '../layout/legendEntries.ts';
import type { FigureSpec, TraceLook } from '../spec.ts';
import type { NamedStyle } from './NamedStyle.ts';

interface Styled {
  readonly spec: FigureSpec;
  readonly edits: FigureEdits;
  readonly palette: PaletteId;
}

/** The style of a figure as it is drawn: looks of all its traces, and what a person settled of the rest. */
export function styleOfFigure(name: string, { spec, edits, palette }: Styled): NamedStyle {
  const looks: Record<string, TraceLook> = {};
  for (const panel of spec.panels) {
    for (const { key, look } of legendEntries(panel)) looks[key] ??= look;
    for (const { id, look } of panel.boxes) looks[id] ??= look;
  }
  const [legend] = Object.values(edits.legends);
  return {
    schema: 'shelflight.style/1',
    name,
    presetId: spec.presetId,
    palette,
    widthMm: edits.widthMm,
    heightMm: edits.heightMm,
    letters: edits.letters,
    legendMode: legend?.mode ?? edits.legendMode,
    looks,
  };
}
