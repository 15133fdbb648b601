import type { AxisSpec, LegendSpec, TraceLook } from '../spec.ts';

/** What a person changed in a template's figure; everything else follows data and preset. */
export interface FigureEdits {
  readonly widthMm: number | null;
  readonly heightMm: number | null;
  /** By `panel:axis`, such as `shelf:x`. */
  readonly axes: Readonly<Record<string, Partial<Pick<AxisSpec, 'quantity' | 'unit' | 'range'>>>>;
  /** Looks and names by the key of their traces. */
  readonly looks: Readonly<Record<string, Partial<TraceLook>>>;
  readonly labels: Readonly<Record<string, string>>;
  /** By panel. */
  readonly legends: Readonly<Record<string, LegendSpec>>;
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly hiddenLevels: readonly string[];
  readonly caption: string | null;
}

export const noEdits: FigureEdits = {
  widthMm: null,
  heightMm: null,
  axes: {},
  looks: {},
  labels: {},
  legends: {},
  notes: {},
  hiddenLevels: [],
  caption: null,
};
