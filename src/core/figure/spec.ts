import type { PresetId } from './journals/JournalPreset.ts';
import type { FigureSymbol } from './symbols/FigureSymbol.ts';

/**
 * One figure as plain data that JSON can hold: what is drawn, not how large. Sizes of type and lines,
 * the width and the manner of axis titles come from the preset, so that another preset lays the figure
 * out anew instead of scaling it. All lengths are in mm on the page, type and lines in points.
 */
export interface FigureSpec {
  readonly schema: 'shelflight.figure/1';
  readonly template: TemplateId;
  readonly presetId: PresetId;
  /** Null: the preset's width, and a height that suits the panels. */
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  readonly columns: number;
  /** In reading order, filling rows of `columns`. */
  readonly panels: readonly PanelSpec[];
  readonly letters: boolean;
  /** Place in the alphabet of the first letter, 0 or absent for `a`: a figure may go on from another. */
  readonly firstLetter?: number;
  /** Several figures in one; absent or null for one alone. */
  readonly composition?: CompositionSpec | null;
  /** Panels of a row share the first one's y axis: range, title and numbers. */
  readonly sharedY: boolean;
  /** All panels share one time axis: its numbers stand below the lowest row only. */
  readonly sharedX: boolean;
  /** What goes below the figure in a paper: conditions, n, meaning of bands. Not drawn. */
  readonly caption: string;
}

/** How the panels of several figures share one page: each part keeps its own columns and shared axes. */
export interface CompositionSpec {
  /** In reading order; each takes the next panels of the figure. */
  readonly parts: readonly PartSpec[];
  /** How many parts stand beside each other, row by row; a row that is too narrow is broken. */
  readonly rows: readonly RowSpec[];
  /** Where the entries of `legendKeys` stand, once for all parts; `own`: in the panels. */
  readonly legend: 'top' | 'bottom' | 'own';
  readonly legendKeys: readonly string[];
}

export interface PartSpec {
  readonly template: TemplateId;
  /** Number of its panels. */
  readonly panels: number;
  readonly columns: number;
  readonly sharedX: boolean;
  readonly sharedY: boolean;
}

export interface RowSpec {
  /** Widths of the row's parts in proportion; one for each part. */
  readonly widths: readonly number[];
  /** In proportion to the other rows; null: what its parts need. */
  readonly height: number | null;
}

export type TemplateId =
  | 'shelf'
  | 'soak'
  | 'both'
  | 'spo'
  | 'jv'
  | 'jvAge'
  | 'stats'
  | 'cohort'
  | 'km'
  | 'channels';

export interface PanelSpec {
  readonly id: string;
  readonly x: AxisSpec;
  readonly y: AxisSpec;
  /** A second value axis on the right. */
  readonly y2: AxisSpec | null;
  readonly traces: readonly TraceSpec[];
  readonly boxes: readonly BoxSpec[];
  readonly levels: readonly LevelSpec[];
  readonly callOuts: readonly CallOutSpec[];
  /** A line above the frame, where panels are many and small. */
  readonly title: string | null;
  /** A note in the frame, line by line: the protocol, the atmosphere. */
  readonly note: readonly string[];
  readonly table: TableSpec | null;
  /** Rows of counts below the axis: numbers at risk. */
  readonly counts: CountSpec | null;
  /** n(t) as steps in a narrow strip below the plot. */
  readonly strip: StripSpec | null;
  readonly legend: LegendSpec;
  readonly inset: InsetSpec | null;
  /** Drawn in the middle of a panel without data. */
  readonly emptyText: string | null;
  /**
   * Where a person put words: upper left corners as shares of the frame, from left and from top. Names are
   * `note`, `table`, `callOut:<id>` and `label:<key>` for a name at the end of its line.
   */
  readonly places?: Readonly<Record<string, Place>>;
}

/** Shares of a frame's width and height. */
export type Place = readonly [number, number];

export interface AxisSpec {
  /** `Time`, `Normalized PCE`, `@{V}_{oc}`. */
  readonly quantity: string;
  readonly unit: string | null;
  /** Null: fitted to what is drawn. */
  readonly range: readonly [number, number] | null;
  /** Null: round numbers as the length of the axis allows. */
  readonly ticks: readonly number[] | null;
  /** Zero belongs to the axis when it is fitted. */
  readonly fromZero: boolean;
  /** Names instead of numbers, at 0, 1, 2 ... */
  readonly categories: readonly string[] | null;
}

export interface TraceSpec {
  readonly id: string;
  readonly label: string;
  /** Traces of one key are one entry of the legend. */
  readonly key: string;
  readonly axis: 'y' | 'y2';
  readonly shape: 'line' | 'symbols' | 'both' | 'steps';
  readonly x: readonly number[];
  /** NaN is written as null in JSON and breaks the line. */
  readonly y: readonly (number | null)[];
  /** Standard deviation, drawn as band or as error bars; null where there is none. */
  readonly sd: readonly (number | null)[] | null;
  readonly n: readonly number[] | null;
  /** Bounds that are no standard deviation, such as a confidence interval; drawn as the band. */
  readonly limits: {
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
  } | null;
  readonly spread: 'band' | 'bars' | 'none';
  readonly look: TraceLook;
  /** `device`: one of many, drawn thin behind the means and not in the legend. */
  readonly role: 'main' | 'device';
  /** Short strokes on the line, at these x: censored devices. */
  readonly censoredAt: readonly number[];
  /** Measured points behind what is drawn, where they are more. */
  readonly measuredPoints: number;
}

export interface TraceLook {
  readonly color: string;
  readonly symbol: FigureSymbol;
  readonly filled: boolean;
  readonly dash: DashName;
  /** Times the preset's line width. */
  readonly weight: number;
}

export type DashName = 'solid' | 'dashed' | 'dotted' | 'dashDot';

/** One box of a box plot, with all its points. */
export interface BoxSpec {
  readonly id: string;
  readonly label: string;
  /** Position on the x axis. */
  readonly at: number;
  readonly values: readonly number[];
  readonly quartiles: readonly [number, number, number];
  readonly whiskers: readonly [number, number];
  readonly champion: number | null;
  readonly look: TraceLook;
}

/** A line across the plot, such as T80, or the zero of an axis. */
export interface LevelSpec {
  readonly id: string;
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly label: string | null;
  readonly dashed: boolean;
}

/** A point with words, a drop line to the time axis where `drop` says so. */
export interface CallOutSpec {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly color: string;
  readonly drop: boolean;
}

export interface TableSpec {
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly color: string | null }[];
}

export interface CountSpec {
  readonly title: string;
  readonly at: readonly number[];
  readonly rows: readonly {
    readonly label: string;
    readonly color: string;
    readonly counts: readonly number[];
  }[];
}

export interface StripSpec {
  readonly title: string;
  readonly rows: readonly {
    readonly x: readonly number[];
    readonly n: readonly number[];
    readonly color: string;
    readonly dash: DashName;
  }[];
}

export interface LegendSpec {
  readonly mode: 'auto' | 'inside' | 'direct' | 'below' | 'none';
  /** Upper left corner as shares of the frame, from left and from top; null: where there is room. */
  readonly at: Place | null;
  /** Keys that are left out. */
  readonly hidden?: readonly string[];
  /** Keys that come first, in this order; the others follow as they are drawn. */
  readonly order?: readonly string[];
}

/** A window of the same traces in a corner of the frame. */
export interface InsetSpec {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number] | null;
  /** Left, top, width and height as shares of the frame. */
  readonly box: readonly [number, number, number, number];
}
