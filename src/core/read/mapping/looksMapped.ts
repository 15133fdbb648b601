import { headerCellsOf } from './headerCellsOf.ts';
import { locateMappedTable } from './locateMappedTable.ts';
import type { TableMapping } from './TableMapping.ts';

/** Lines for people are cut at so many characters (`FileReadingReport.head`). */
const cutAt = 300;

/**
 * Whether a mapping's reader will claim a file, told from the lines that are kept of it for people;
 * where those were cut or decoded otherwise, from what can be compared.
 */
export function looksMapped(mapping: TableMapping, shown: readonly string[]): boolean {
  const { header } = mapping.signature;
  const isPlain = mapping.encoding === null && shown.every((line) => line.length < cutAt);
  if (isPlain && shown.length > 0 && mightHold(shown, header)) {
    return locateMappedTable(mapping, shown) !== null;
  }
  if (isPlain || header === null) return false;
  return shown.some((line) => {
    const cells = headerCellsOf(line, mapping.delimiter);
    // The last cell of a cut line is not whole.
    if (line.length >= cutAt) cells.pop();
    else if (cells.length !== header.length) return false;
    return cells.length > 1 && cells.every((cell, at) => plain(cell) === plain(header[at] ?? ''));
  });
}

/** Spares most files the splitting of their lines. */
function mightHold(shown: readonly string[], header: readonly string[] | null): boolean {
  const first = header?.find((cell) => /^[a-z0-9]+$/.test(cell));
  return first === undefined || shown.some((line) => line.toLowerCase().includes(first));
}

/** What no encoding changes. */
function plain(cell: string): string {
  return cell.replace(/[^ -~]/g, '');
}
