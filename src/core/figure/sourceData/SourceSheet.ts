/** One sheet of numbers: a row of heads with units, then columns of any length. */
export interface SourceSheet {
  readonly name: string;
  readonly columns: readonly SourceColumn[];
}

export interface SourceColumn {
  readonly head: string;
  /** Null is an empty cell: a break of the line, or no value. */
  readonly cells: readonly (number | string | null)[];
}
