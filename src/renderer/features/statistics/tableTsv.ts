import type { DataColumn } from './dataColumn.ts';

/** A table as spreadsheets take it from the clipboard: tabs between cells, a line for each row. */
export function tableTsv<Row>(rows: readonly Row[], columns: readonly DataColumn<Row>[]): string {
  const lines = [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ text }) => text(row))),
  ];
  return lines.map((cells) => cells.map(plainCell).join('\t')).join('\n');
}

/** One line, and nothing that a spreadsheet would run as a formula; a minus before digits may stay. */
function plainCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+@]|^-(?![\d.])/.test(line) ? `'${line}` : line;
}
