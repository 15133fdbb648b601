import type { FigureSpec } from '../spec.ts';
import { sourceSheets } from './sourceSheets.ts';

/**
 * The plotted numbers as a table for the clipboard: columns divided by tabs, all digits, panels one below
 * the other with their names where there are several.
 */
export function sourceTsv(spec: FigureSpec): string {
  const sheets = sourceSheets(spec);
  return sheets
    .map(({ name, columns }) => {
      const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
      const lines = Array.from({ length: rows }, (_, row) =>
        columns.map(({ cells }) => cellText(cells[row] ?? null)).join('\t'),
      );
      const head = columns.map((column) => cellText(column.head)).join('\t');
      return [...(sheets.length > 1 ? [name] : []), head, ...lines, ''].join('\n');
    })
    .join('\n');
}

function cellText(cell: number | string | null): string {
  return cell === null ? '' : String(cell).replace(/[\t\r\n]+/g, ' ');
}
