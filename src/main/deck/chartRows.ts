import type { DeckChart } from '../../core/weekly/deck/Deck.ts';

/** What one row of a chart's data sheet holds: its x, or its name, and a value for each series. */
export interface ChartRow {
  readonly at: number | string;
  readonly values: readonly (number | null)[];
}

/**
 * The rows of a chart's data sheet. The series of a scatter chart share one column of x values in
 * PowerPoint: each has rows of its own, one series below the other, and is empty in those of the others.
 */
export function chartRows({ kind, categories, series }: DeckChart): readonly ChartRow[] {
  if (kind === 'boxes') {
    return categories.map((at, i) => ({ at, values: series.map(({ y }) => y[i] ?? null) }));
  }
  return series.flatMap(({ x, y }, own) =>
    x.map((at, i) => ({ at, values: series.map((_, k) => (k === own ? (y[i] ?? null) : null)) })),
  );
}
