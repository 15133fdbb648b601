import type { AxisSpec, CallOutSpec, LegendSpec, LevelSpec, Place, TraceLook } from '../spec.ts';

export type AxisChange = Partial<Pick<AxisSpec, 'quantity' | 'unit' | 'range' | 'ticks'>>;
export type LevelChange = Partial<Pick<LevelSpec, 'value' | 'label' | 'dashed'>>;
export type CallOutChange = Partial<Pick<CallOutSpec, 'x' | 'y' | 'text' | 'drop'>>;

/** What a person changed in a template's figure; everything else follows data and preset. */
export interface FigureEdits {
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  /** Null: as the template has it. */
  readonly letters: boolean | null;
  /** Place in the alphabet of the first letter. */
  readonly firstLetter: number | null;
  /** Manner of all legends that the template shows and nobody settled by themselves. */
  readonly legendMode: LegendSpec['mode'] | null;
  /** By `panel:axis`, such as `shelf:x`. */
  readonly axes: Readonly<Record<string, AxisChange>>;
  /** Looks and names by the key of their traces. */
  readonly looks: Readonly<Record<string, Partial<TraceLook>>>;
  readonly labels: Readonly<Record<string, string>>;
  /** By panel. */
  readonly legends: Readonly<Record<string, LegendSpec>>;
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly titles: Readonly<Record<string, string>>;
  /** Where words were put, by panel and name: see `PanelSpec.places`. */
  readonly places: Readonly<Record<string, Readonly<Record<string, Place>>>>;
  /** By `panel:id`. */
  readonly levels: Readonly<Record<string, LevelChange>>;
  readonly callOuts: Readonly<Record<string, CallOutChange>>;
  /** By panel. */
  readonly addedLevels: Readonly<Record<string, readonly LevelSpec[]>>;
  readonly addedCallOuts: Readonly<Record<string, readonly CallOutSpec[]>>;
  /** Parts that are left out, as the drawing names them: `level:shelf:t80`, `table:jv`. */
  readonly hidden: readonly string[];
  readonly caption: string | null;
}

export const noEdits: FigureEdits = {
  widthMm: null,
  heightMm: null,
  letters: null,
  firstLetter: null,
  legendMode: null,
  axes: {},
  looks: {},
  labels: {},
  legends: {},
  notes: {},
  titles: {},
  places: {},
  levels: {},
  callOuts: {},
  addedLevels: {},
  addedCallOuts: {},
  hidden: [],
  caption: null,
};
