import type { DataColumn } from './dataColumn.ts';

/** The rows in which every word of `words` stands in some column, in any case of letters. */
export function rowsWithWords<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  words: string,
): readonly Row[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const said = columns.map(({ text }) => text(row).toLowerCase());
    return wanted.every((word) => said.some((text) => text.includes(word)));
  });
}
