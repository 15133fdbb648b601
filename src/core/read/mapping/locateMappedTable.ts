import { isDataCell } from '../isDataRow.ts';
import { isMissingWord } from '../isMissingWord.ts';
import { splitCells } from '../splitCells.ts';
import { headerCellsOf } from './headerCellsOf.ts';
import { preambleKeysOf } from './preambleKeysOf.ts';
import type { TableMapping } from './TableMapping.ts';

/** Where the table of a mapping stands in a file; lines counted from 0. */
export interface TableLocation {
  /** -1: no row of names. */
  readonly headerIndex: number;
  readonly dataIndex: number;
}

/** Lines in which the row of names is looked for: notes above it may be longer in another file. */
const linesLookedAt = 400;
/** Rows that a table without names is recognised by. */
const rowsLookedAt = 20;

/**
 * Finds the table of a mapping; null when the file is not of its kind: the row of names, the number
 * of columns and the keys above the table must all be those of the mapping.
 */
export function locateMappedTable(
  mapping: TableMapping,
  lines: readonly string[],
): TableLocation | null {
  const { header } = mapping.signature;
  const location = header === null ? placeAsMapped(mapping) : placeOfHeader(mapping, header, lines);
  if (location === null || !hasRows(mapping, lines, location.dataIndex)) return null;
  const above = lines.slice(0, header === null ? location.dataIndex : location.headerIndex);
  const keys = new Set(preambleKeysOf(above, mapping.delimiter));
  return mapping.signature.preambleKeys.every((key) => keys.has(key)) ? location : null;
}

const beginningOfNumber = /^[\s"#%*!\ufeff]*[-+\u2212]?[\d.,]/;

function placeAsMapped(mapping: TableMapping): TableLocation {
  return { headerIndex: -1, dataIndex: mapping.firstDataLine - 1 };
}

function placeOfHeader(
  mapping: TableMapping,
  header: readonly string[],
  lines: readonly string[],
): TableLocation | null {
  const wanted = header.join('\n');
  const beginsWithNumber = beginningOfNumber.test(header[0] ?? '');
  const isHeader = (index: number): boolean => {
    const line = lines[index] ?? '';
    // Spares the rows of numbers the splitting: every file is asked about every reader.
    if (header[0] !== '' && beginningOfNumber.test(line) !== beginsWithNumber) return false;
    return headerCellsOf(line, mapping.delimiter).join('\n') === wanted;
  };
  const usual = (mapping.headerLine ?? 1) - 1;
  let at = isHeader(usual) ? usual : -1;
  for (let i = 0; at < 0 && i < Math.min(lines.length, linesLookedAt); i++) if (isHeader(i)) at = i;
  if (at < 0) return null;
  return { headerIndex: at, dataIndex: at + mapping.firstDataLine - (mapping.headerLine ?? 1) };
}

/** Below a row of names one row will do; without it the rows themselves must look alike. */
function hasRows(mapping: TableMapping, lines: readonly string[], from: number): boolean {
  const rows = lines.slice(from, from + rowsLookedAt).filter((line) => line.trim() !== '');
  if (rows.length === 0) return false;
  if (mapping.signature.header !== null) return true;
  const cells = rows.map((row) => splitCells(row, mapping.delimiter));
  const isAlike = (row: readonly string[]): boolean =>
    filledLength(row) === mapping.signature.columnCount && fits(mapping, row);
  const alike = cells.filter(isAlike).length;
  return isAlike(cells[0] as string[]) && alike >= cells.length * 0.8;
}

function filledLength(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  return length;
}

const textMeanings = /^(channel|device|pixel|condition|direction|ignored)$/;

/** Every mapped cell is a number, a time or a word for a missing one. */
function fits(mapping: TableMapping, row: readonly string[]): boolean {
  return mapping.columns.every(({ meaning }, index) => {
    if (textMeanings.test(meaning)) return true;
    const cell = row[index] ?? '';
    if (/^(time|timestamp|date|timeOfDay)$/.test(meaning)) return /\d/.test(cell);
    const isComma = mapping.decimalMark === 'comma';
    return isDataCell(cell, isComma) || isMissingWord(cell) || cell === '';
  });
}
