import type { Box } from '../../../core/statistics/boxOf.ts';

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
  /** A second axis of values at the right side; its traces are scaled to the left one. */
  readonly right?: Axis;
  /** Heads of the columns in a data file, units included. */
  readonly names: { readonly x: string; readonly y: string; readonly right?: string };
  readonly levels: readonly Level[];
  /** Drawn in this order: the last one on top. */
  readonly traces: readonly DrawnTrace[];
  readonly legend: readonly LegendEntry[];
  /** Facts for the head of a data file, a line each. */
  readonly facts: readonly string[];
  /** How many are counted at each time, in a strip under the x axis. */
  readonly counts?: CountStrip | null;
  /** Box plots: their places along x, and the boxes under the points. */
  readonly categories?: readonly Category[];
  readonly boxes?: readonly DrawnBox[];
}

/** `steps`: a line for each group; `numbers`: a row of numbers for each group. */
export interface CountStrip {
  readonly label: string;
  readonly form: 'steps' | 'numbers';
  readonly rows: readonly CountRow[];
}

export interface CountRow {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  readonly x: Float64Array;
  readonly n: Float64Array;
}

/** A place along an axis of names. */
export interface Category {
  readonly at: number;
  readonly label: string;
  /** What stands between axis and name: `20`. */
  readonly count: string;
}

export interface DrawnBox {
  readonly id: string;
  readonly at: number;
  readonly halfWidth: number;
  readonly color: string;
  /** Drawn without a filling, to tell two boxes of one colour apart. */
  readonly hollow: boolean;
  readonly box: Box;
}

export type PanelId = 'shelf' | 'soak' | 'jv' | 'spo' | 'eqe' | `age-${number}` | StatisticsId;

/** Numbered from left to right and down. */
export type StatisticsId = `box-${number}` | `survival-${number}`;

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

export type SymbolName =
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'triangleDown'
  | 'triangleLeft'
  | 'triangleRight'
  | 'star'
  | 'tick';

export interface DrawnTrace {
  readonly id: string;
  /**
   * `points` stand alone, without a line; `curve` is neither measured nor a mean; `fit` is a curve that lies
   * on a run and is not read out.
   */
  readonly kind: 'run' | 'group' | 'sweep' | 'points' | 'curve' | 'fit';
  readonly label: string;
  /** The condition, or what else tells this trace from its neighbours. */
  readonly detail: string;
  readonly columns: TraceValues;
  readonly style: TraceStyle;
  /** Points that the person excluded: drawn faint, never left out in silence. */
  readonly excluded: TraceValues | null;
  /** Values on the right axis; `columns.y` holds them scaled to the left one, as they are drawn. */
  readonly rightValues?: Float64Array;
  /** Names of single points, where x is only a place beside each other. */
  readonly names?: readonly string[];
}

/** A value that is NaN breaks the line. Only groups have `sd` and `n`, groups and fits a `band`. */
export interface TraceValues {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly sd: Float64Array | null;
  readonly n: Float64Array | null;
  /** A band that is not the mean with s.d.; without it `sd` is drawn. */
  readonly band?: ValueBand;
  /** Points in the drawn range before the smallest and largest of each pixel were picked. */
  readonly pointsInRange: number;
}

export interface ValueBand {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What a data file says of the band. */
  readonly columns: readonly { readonly head: string; readonly values: Float64Array }[];
}

export interface TraceStyle {
  readonly color: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: string | null;
  readonly symbol: SymbolName | null;
  /** A single point of x to be marked with a dot, such as the maximum power point. */
  readonly mark: readonly [number, number] | null;
  /** Each value holds until the next one. */
  readonly steps?: boolean;
  /** Of the symbols, in pixels. */
  readonly symbolRadius?: number;
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
  /** Says what the bands mean: nothing to show or hide. */
  readonly isBand?: boolean;
}
