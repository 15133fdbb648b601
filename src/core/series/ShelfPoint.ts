import type { Quantity } from '../quantity.ts';

/** One point of a shelf run: a sweep, or a row of a table of parameters. */
export interface ShelfPoint {
  readonly hours: number;
  readonly path: string;
  /** Figures by quantity, NaN where missing. */
  readonly figures: Readonly<Partial<Record<Quantity, number>>>;
}

/** The points a shelf run is made of, and what was taken for granted in choosing them. */
export interface ShelfPoints {
  readonly points: readonly ShelfPoint[];
  /** Wall clock at `hours` = 0. */
  readonly anchor: number | null;
  readonly dateOnly: boolean;
  readonly assumptions: readonly string[];
}
