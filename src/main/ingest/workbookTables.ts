import { read, SSF, type WorkSheet } from '@e965/xlsx';
import type { TextTable } from '../../core/read/readTextTables.ts';
import { archiveTrouble } from './archiveTrouble.ts';

const mostRows = 200_000;
const mostCells = 5_000_000;
const mostSheets = 200;

interface Cell {
  readonly t?: string;
  readonly v?: unknown;
  readonly z?: unknown;
  readonly w?: string;
}

/** The sheets of a workbook as tables of text, or a sentence that says why there are none. */
export function workbookTables(bytes: Uint8Array): TextTable[] | string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const trouble = isZip ? archiveTrouble(bytes) : null;
  if (trouble !== null) return trouble;
  let book: ReturnType<typeof read>;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      sheetRows: mostRows,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(reason)) {
      return 'This workbook is protected by a password; save a copy without one.';
    }
    return `This workbook cannot be opened: it is damaged or still being written (${reason.slice(0, 80)}).`;
  }
  const tables: TextTable[] = [];
  let cells = 0;
  for (const name of book.SheetNames.slice(0, mostSheets)) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    const rows = rowsOf(sheet);
    cells += rows.reduce((sum, row) => sum + row.length, 0);
    if (cells > mostCells)
      return 'This workbook has more than 5 million cells; export the sheet as CSV.';
    tables.push({ name, lines: rows.map((row) => lineOf(row)) });
  }
  return tables;
}

/** Rows of a dense sheet; older files come as a map of addresses and are not looked at. */
function rowsOf(sheet: WorkSheet): readonly (readonly (Cell | undefined)[])[] {
  const data = (sheet as { '!data'?: (Cell | undefined)[][] })['!data'];
  return data === undefined ? [] : Array.from(data, (row) => Array.from(row ?? []));
}

function lineOf(row: readonly (Cell | undefined)[]): string {
  let last = row.length;
  while (last > 0 && textOf(row[last - 1]) === '') last--;
  return row
    .slice(0, last)
    .map((cell) => textOf(cell))
    .join('\t');
}

/** The value as a text file would print it: all digits of a number, dates in ISO order. */
function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'e') return '#N/A';
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const format = typeof cell.z === 'string' ? cell.z : '';
    if (format !== '' && SSF.is_date(format)) return dateOf(cell.v, format);
    return String(cell.v);
  }
  return String(cell.v)
    .replace(/[\t\r\n]+/g, ' ')
    .trim();
}

function dateOf(serial: number, format: string): string {
  const date = SSF.parse_date_code(serial);
  if (date === null || date === undefined) return String(serial);
  const two = (value: number): string => String(value).padStart(2, '0');
  const fraction = date.u > 0 ? date.u.toFixed(3).slice(1) : '';
  const clock = `${two(date.H)}:${two(date.M)}:${two(date.S)}${fraction}`;
  // `[h]:mm` is a duration, which may pass a day; a clock without a date is less than one.
  if (/\[h+\]/i.test(format)) {
    const seconds = Math.round(serial * 86400);
    return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  if (serial < 1) return clock;
  const day = `${date.y}-${two(date.m)}-${two(date.d)}`;
  return Number.isInteger(serial) && !/h/i.test(format) ? day : `${day} ${clock}`;
}
