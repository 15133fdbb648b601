import { chooseDelimiter } from '../chooseDelimiter.ts';
import { isDataRow } from '../isDataRow.ts';
import { parseUnit } from '../parseUnit.ts';
import { splitCells } from '../splitCells.ts';
import { guessColumns } from './guessColumns.ts';
import { guessKind } from './guessKind.ts';
import { headerCellsOf } from './headerCellsOf.ts';
import { preambleKeysOf } from './preambleKeysOf.ts';
import { mappingSchema, type TableMapping } from './TableMapping.ts';
import { tableRowsOf } from './tableRowsOf.ts';

/** What a person has decided about the shape of the file already. */
export type GivenLayout = Partial<
  Pick<TableMapping, 'encoding' | 'delimiter' | 'decimalMark' | 'headerLine' | 'firstDataLine'>
>;

/** A first mapping to be corrected, and for each column what is uncertain about it. */
export interface MappingProposal {
  readonly mapping: TableMapping;
  readonly doubts: readonly (string | null)[];
}

const linesLookedAt = 400;
const rowsLookedAt = 60;

/** Turns what the general machinery makes of a head, or fails to, into an editable mapping. */
export function proposeMapping(
  lines: readonly string[],
  named: Pick<TableMapping, 'id' | 'name'>,
  given: GivenLayout = {},
): MappingProposal {
  const looked = lines.slice(0, linesLookedAt);
  const told = chooseDelimiter(looked);
  const delimiter = given.delimiter ?? told?.delimiter ?? 'comma';
  const isComma = told?.decimalComma === true && delimiter !== 'comma';
  const decimalMark = given.decimalMark ?? (isComma ? 'comma' : 'point');
  const cells = looked.map((line) => splitCells(line, delimiter));
  const firstData = (given.firstDataLine ?? 0) - 1;
  const dataIndex = firstData >= 0 ? firstData : longestRun(cells, decimalMark === 'comma');
  const separators = { delimiter, decimalComma: decimalMark === 'comma' };
  const table = tableRowsOf(looked.slice(dataIndex, dataIndex + rowsLookedAt), separators);
  const rows = table.first(table.length);
  const columnCount = Math.max(1, table.usualFieldCount());
  const headerIndex =
    given.headerLine === undefined
      ? headerAbove(cells, dataIndex, columnCount)
      : (given.headerLine ?? 0) - 1;
  const header = headerIndex < 0 ? null : headerCellsOf(looked[headerIndex] ?? '', delimiter);
  const names = headerIndex < 0 ? [] : (cells[headerIndex] ?? []);
  const units =
    headerIndex >= 0 && dataIndex - headerIndex === 2 ? (cells[headerIndex + 1] ?? []) : [];
  const guessed = guessColumns(names, units, table, columnCount);
  const above = looked.slice(0, headerIndex < 0 ? dataIndex : headerIndex);
  return {
    mapping: {
      schema: mappingSchema,
      ...named,
      version: 1,
      signature: { header, columnCount, preambleKeys: preambleKeysOf(above, delimiter) },
      encoding: given.encoding ?? null,
      delimiter,
      decimalMark,
      headerLine: headerIndex < 0 ? null : headerIndex + 1,
      firstDataLine: dataIndex + 1,
      columns: guessed.map(({ column }) => column),
      kind: guessKind(
        guessed.map(({ column }) => column),
        rows,
      ),
      dateOrder: 'auto',
      naming: null,
      areaCm2: null,
      irradianceMwCm2: null,
    },
    doubts: guessed.map(({ doubt }) => doubt),
  };
}

/** Where the longest run of rows begins; 0 when there is none. */
function longestRun(cells: readonly (readonly string[])[], decimalComma: boolean): number {
  let best = 0;
  let most = 0;
  for (let i = 0; i < cells.length; ) {
    let end = i;
    while (end < cells.length && isDataRow(cells[end] ?? [], decimalComma)) end++;
    if (end - i > most) {
      most = end - i;
      best = i;
    }
    i = end + 1;
  }
  return best;
}

function isUnits(cells: readonly string[]): boolean {
  return cells.every(
    (cell) => cell === '' || parseUnit(cell) !== null || /^[[(].*[\])]$/.test(cell),
  );
}

/** The nearest line above the data with about as many cells and a letter in most of them. */
function headerAbove(
  cells: readonly (readonly string[])[],
  dataIndex: number,
  columnCount: number,
): number {
  let found = -1;
  for (let i = dataIndex - 1; i >= Math.max(0, dataIndex - 4); i--) {
    const filled = (cells[i] ?? []).filter((cell) => cell !== '');
    if (filled.length < Math.max(1, columnCount - 1) || filled.length > columnCount + 1) continue;
    if (filled.filter((cell) => /\p{L}/u.test(cell)).length * 2 < filled.length) continue;
    // Units stand below the names: then the upper one of two is the row of names.
    if (found < 0 || (found - i === 1 && isUnits(cells[found] ?? []))) found = i;
  }
  return found;
}
