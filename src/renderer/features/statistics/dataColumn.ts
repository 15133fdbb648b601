/** One column of a table on screen and in what is copied. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly head: string;
  readonly text: (row: Row) => string;
  /** What rows are sorted by; null comes last either way. */
  readonly key: (row: Row) => number | string | null;
  readonly isNumber: boolean;
}
