/** A table that a person brings along: a sheet of a workbook, or the whole of a CSV file. */
export interface Sheet {
  /** '' where the file gives none. */
  readonly name: string;
  /** Cells as text, trimmed; the first row holds the headers. Rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
}
