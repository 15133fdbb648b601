/**
 * What a chart shows, as plain data: the window draws it through Recharts, the figure export writes
 * it as SVG and the data export writes its numbers. What is saved is so always what is seen.
 */
export interface PanelPicture {
  readonly id: PanelId;
  readonly title: string;
  /** One line under the figure: the reference, what a band means, what is left out. */
  readonly note: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Heads of the columns in a data file, units included. */
  readonly names: { readonly x: string; readonly y: string };
  readonly levels: readonly Level[];
  /** Drawn in this order: the last one on top. */
  readonly traces: readonly DrawnTrace[];
  readonly legend: readonly LegendEntry[];
  /** Facts for the head of a data file, a line each. */
  readonly facts: readonly string[];
}

export type PanelId = 'shelf' | 'soak' | 'jv' | 'spo';

export type Span = readonly [number, number];

export interface Axis {
  readonly label: string;
  /** In the unit of the columns, whatever unit the ticks are written in. */
  readonly domain: Span;
  readonly ticks: readonly number[];
  readonly tickText: (value: number) => string;
}

/** A line across the plot: dashed with a name, such as T80, or the plain zero of an axis. */
export interface Level {
  /** The axis on which `value` lies. */
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly label: string | null;
}

export type SymbolName = 'circle' | 'square' | 'triangle' | 'diamond' | 'triangleDown';

export interface DrawnTrace {
  readonly id: string;
  readonly kind: 'run' | 'group' | 'sweep' | 'fit';
  readonly label: string;
  /** The condition, or what else tells this trace from its neighbours. */
  readonly detail: string;
  readonly columns: TraceValues;
  readonly style: TraceStyle;
  /** Points that the person excluded: drawn faint, never left out in silence. */
  readonly excluded: TraceValues | null;
}

/** A value that is NaN breaks the line. Groups have `sd` and `n`, fits the half width of their band. */
export interface TraceValues {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly sd: Float64Array | null;
  readonly n: Float64Array | null;
  /** Points in the drawn range before the smallest and largest of each pixel were picked. */
  readonly pointsInRange: number;
}

export interface TraceStyle {
  readonly color: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: string | null;
  readonly symbol: SymbolName | null;
  /** A single point of x to be marked with a dot, such as the maximum power point. */
  readonly mark: readonly [number, number] | null;
}

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  /** `n = 6 · 0.82 at 30 d`. */
  readonly detail: string;
  readonly color: string;
  readonly symbol: SymbolName | null;
  readonly dash: string | null;
  readonly hidden: boolean;
}
