import type { CellTable, TableCell } from './annotationTable.ts';

/** Without it Excel reads the file in the computer's own code page. */
const byteOrderMark = '\ufeff';

/**
 * A table as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before
 * it: a note may come from somebody else's project file.
 */
export function csvOfTable(table: CellTable): string {
  return `${byteOrderMark}${table.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
