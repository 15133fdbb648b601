import type { Separators } from './chooseDelimiter.ts';
import type { Delimiter } from './delimiter.ts';
import { filledLength, HeadCells } from './HeadCells.ts';
import { headerCells, isNameRow } from './headerRow.ts';
import { isClockText } from './isClockText.ts';
import { isDataCell } from './isDataRow.ts';
import { numberText } from './numberTexts.ts';
import { type ColumnSpec, parseColumnHeader } from './parseColumnHeader.ts';
import { parseUnit } from './parseUnit.ts';
import { TableRows } from './TableRows.ts';

export interface FoundTable {
  readonly headerIndex: number;
  readonly headerText: string;
  /** Index of the first row of data; may lie beyond the lines when only a header is there. */
  readonly dataIndex: number;
  readonly rows: TableRows;
  readonly columns: readonly ColumnSpec[];
}

/** Lines of a head that are looked at. */
const linesLookedAt = 400;

/** Columns that a table may have; a wider one is no log of a tester and would only cost time. */
const mostColumns = 4096;

/** Finds the tables whose header makes sense, the one that is worth most first. */
export function findTables(lines: readonly string[], separators: Separators): FoundTable[] {
  const count = Math.min(lines.length, linesLookedAt);
  const cells = new HeadCells(lines, separators, count);
  const tables: FoundTable[] = [];
  let i = 0;
  while (i < count) {
    if (!cells.isData(i)) {
      i++;
      continue;
    }
    let end = i;
    while (end < count && cells.isData(end)) end++;
    const found = withHeader(lines, cells, i, end, separators.delimiter);
    if (found !== null) tables.push(found);
    i = end;
  }
  if (tables.length > 0) return tables.sort((a, b) => worthOf(b) - worthOf(a));
  const first = headerFirst(lines, cells, separators);
  return first === null ? [] : [first];
}

/** Rows count most; among short tables the one with more known columns. */
function worthOf(table: FoundTable): number {
  return table.rows.length * 10 + knownColumns(table.columns);
}

function knownColumns(columns: readonly ColumnSpec[]): number {
  let known = 0;
  for (const { meaning } of columns) if (meaning !== null && meaning !== 'ignored') known++;
  return known;
}

/** Looks above rows[from, to) for a row of names, with a row of units or of groups beside it. */
function withHeader(
  lines: readonly string[],
  cells: HeadCells,
  from: number,
  to: number,
  delimiter: Delimiter,
): FoundTable | null {
  // What most rows have: a row of two lines must not make two names of one.
  const fields = new TableRows(cells, indices(from, Math.min(to, from + 8))).usualFieldCount();
  if (fields > mostColumns) return null;
  const above: number[] = [];
  for (let i = from - 1; i >= 0 && above.length < 3 && from - i < 6; i--) {
    if ((lines[i] as string).replace(/[#\s,;|]/g, '') !== '') above.push(i);
  }
  const cellsAt = (index: number | undefined): string[] =>
    index === undefined ? [] : headerCells(lines[index] as string, delimiter, fields);
  const first = cellsAt(above[0]);
  if (first.length === 0) return null;
  const units = isUnitRow(first);
  let columns: ColumnSpec[];
  let headerIndex = above[0] as number;
  const names = units ? cellsAt(above[1]) : first;
  if (units && isNameRow(names, first.length)) {
    headerIndex = above[1] as number;
    columns = columnsOf(names, first, cellsAt(above[2]));
  } else if (isNameRow(first, fields) || units) {
    columns = columnsOf(first, [], cellsAt(above[1]));
  } else return null;
  if (knownColumns(columns) === 0) return null;
  return {
    headerIndex,
    headerText: (lines[headerIndex] as string).trim(),
    dataIndex: from,
    rows: new TableRows(cells, indices(from, to)),
    columns,
  };
}

function indices(from: number, to: number): number[] {
  const list: number[] = [];
  for (let i = from; i < to; i++) list.push(i);
  return list;
}

function isUnitRow(cells: readonly string[]): boolean {
  let units = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    if (parseUnit(cell) === null && !/^[[(][^\])]*[\])]$|^[-–]$/.test(cell)) return false;
    if (parseUnit(cell) !== null) units++;
  }
  return units > 0;
}

function columnsOf(
  names: readonly string[],
  units: readonly string[],
  groups: readonly string[],
): ColumnSpec[] {
  const columns = names.map((name, index) => parseColumnHeader(name, units[index] ?? '', index));
  const repeated = new Set(columns.map((column) => `${column.meaning}`)).size < columns.length;
  if (!repeated || columns.some((column) => column.owner !== '')) return columns;
  return withGroups(columns, groups);
}

/** A row of groups above the names (`Pixel 1,,Pixel 2,,`) gives each column its owner. */
function withGroups(columns: ColumnSpec[], groups: readonly string[]): ColumnSpec[] {
  const filled = groups.filter((cell) => cell !== '').length;
  if (filled < 2 || filled >= columns.length || groups.length > columns.length + 1) return columns;
  if (groups.some((cell) => numberText.test(cell) || isClockText(cell))) return columns;
  let group = '';
  return columns.map((column, index) => {
    if (groups[index]) group = groups[index];
    return group === '' ? column : { ...column, owner: group };
  });
}

/** No run of rows was found: takes the first line that names two columns of ours as a header. */
function headerFirst(
  lines: readonly string[],
  cells: HeadCells,
  separators: Separators,
): FoundTable | null {
  for (let i = 0; i < cells.count; i++) {
    const names = headerCells(lines[i] as string, separators.delimiter, -1);
    if (filledLength(names) < 2 || names.length > mostColumns || !isNameRow(names, names.length))
      continue;
    const next = headerCells(lines[i + 1] ?? '', separators.delimiter, -1);
    const hasUnits = isUnitRow(next);
    const columns = columnsOf(names, hasUnits ? next : [], []);
    const dataIndex = i + (hasUnits ? 2 : 1);
    if (knownColumns(columns) < Math.max(2, filledLength(names) / 3)) continue;
    const below = indices(dataIndex, cells.count).filter(
      (row) => cells.at(row).length >= filledLength(names) - 1,
    );
    const isData = (cell: string) => isDataCell(cell, separators.decimalComma);
    if (!below.every((row) => cells.at(row).some(isData))) continue;
    const headerText = (lines[i] as string).trim();
    return { headerIndex: i, headerText, dataIndex, rows: new TableRows(cells, below), columns };
  }
  return null;
}
