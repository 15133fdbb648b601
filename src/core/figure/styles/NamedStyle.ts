import type { PaletteId } from '../color/palettes.ts';
import type { PresetId } from '../journals/JournalPreset.ts';
import type { LegendSpec, TraceLook } from '../spec.ts';

/** The looks of a figure without its data, to be laid over another one, and shared as a JSON file. */
export interface NamedStyle {
  readonly schema: 'shelflight.style/1';
  readonly name: string;
  readonly presetId: PresetId;
  readonly palette: PaletteId;
  /** Null: as the preset and the panels ask for it. */
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  /** Null: as the template has it. */
  readonly letters: boolean | null;
  readonly legendMode: LegendSpec['mode'] | null;
  /** By the key of traces: the name of a condition, mostly. */
  readonly looks: Readonly<Record<string, Partial<TraceLook>>>;
}
