import { utils, write } from '@e965/xlsx';
import type { CellTable } from '../../core/records/annotationTable.ts';

/** More than Excel takes into one cell is cut, and says so. */
const longestCell = 32_000;
const narrowest = 8;
const widest = 60;

/** A table as an Excel workbook of one sheet; text stays text, whatever it looks like. */
export function workbookOfTable(table: CellTable): Uint8Array {
  const cells = table.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? shortened(cell) : cell)),
  );
  const sheet = utils.aoa_to_sheet(cells);
  const columns = table[0]?.length ?? 0;
  sheet['!cols'] = Array.from({ length: columns }, (_, column) => ({
    wch: Math.min(
      widest,
      Math.max(narrowest, ...table.map((row) => String(row[column] ?? '').length + 1)),
    ),
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Annotations');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

function shortened(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell)} … (shortened)`;
}
