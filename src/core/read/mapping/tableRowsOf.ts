import type { Separators } from '../chooseDelimiter.ts';
import { HeadCells } from '../HeadCells.ts';
import { TableRows } from '../TableRows.ts';

/** Lines that are known to be rows, blank ones left out, as the table machinery looks at them. */
export function tableRowsOf(lines: readonly string[], separators: Separators): TableRows {
  const rows = lines.filter((line) => line.trim() !== '');
  return new TableRows(
    new HeadCells(rows, separators, rows.length),
    rows.map((_, index) => index),
  );
}
