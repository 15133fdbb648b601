import { directionOf } from '../directionOf.ts';
import { fieldLimits } from '../fieldLimits.ts';
import type { ColumnSpec } from '../parseColumnHeader.ts';
import { parsePreamble } from '../parsePreamble.ts';
import type { Unit } from '../parseUnit.ts';
import { settleClocks } from '../settleClocks.ts';
import { splitCells } from '../splitCells.ts';
import type { ClockStyle, TablePlan } from '../TablePlan.ts';
import type { TableRows } from '../TableRows.ts';
import { tellClocks } from '../tellClocks.ts';
import { locateMappedTable } from './locateMappedTable.ts';
import type { MappedColumn, TableMapping } from './TableMapping.ts';
import { tableRowsOf } from './tableRowsOf.ts';
import { unitOfMeaning } from './unitChoices.ts';

const rowsLookedAt = 40;
const plain: Unit = { dimension: 'other', multiplier: 1, divisor: 1, offset: 0 };

/** The plan by which the table machinery reads a file of this mapping; null when it is none. */
export function planOfMapping(mapping: TableMapping, lines: readonly string[]): TablePlan | null {
  const location = locateMappedTable(mapping, lines);
  if (location === null) return null;
  const { delimiter } = mapping;
  const headerText = (lines[location.headerIndex] ?? '').trim();
  const names = splitCells(headerText, delimiter);
  const columns = mapping.columns.map((column, index) => specOf(column, index, names[index] ?? ''));
  const separators = { delimiter, decimalComma: mapping.decimalMark === 'comma' };
  const { dataIndex } = location;
  const rows = tableRowsOf(lines.slice(dataIndex, dataIndex + rowsLookedAt), separators);
  const clocks = clocksOf(columns, rows);
  const told = tellClocks(columns, clocks, rows);
  const isAuto = mapping.dateOrder === 'auto';
  const end = location.headerIndex < 0 ? location.dataIndex : location.headerIndex;
  return {
    ...separators,
    kind: mapping.kind,
    headerText,
    firstDataLine: location.dataIndex + 1,
    fieldCount: lastColumn(mapping.columns) + 1,
    mostFields: Math.max(names.length, fieldLimits(rows, columns).most),
    columns,
    clocks,
    preamble: parsePreamble(lines.slice(0, end), delimiter),
    assumptions: isAuto ? told.assumptions : [],
    dateOrder: isAuto ? told.order : mapping.dateOrder,
  };
}

function specOf(column: MappedColumn, index: number, name: string): ColumnSpec {
  const direction = directionOfOwner(column.owner);
  return {
    index,
    name: name === '' ? `${index + 1}` : name,
    meaning: column.meaning,
    unit: signedUnit(column),
    owner: direction === null ? column.owner.trim() : '',
    direction,
    illumination: null,
    average: false,
  };
}

/** `forward` and `reverse` are no devices but the scans of one. */
function directionOfOwner(owner: string): ColumnSpec['direction'] {
  return /^(rev|reverse|bwd|backward|fwd|forward|正扫|反扫)$/i.test(owner.trim())
    ? directionOf(owner)
    : null;
}

function signedUnit({ meaning, unit, sign }: MappedColumn): Unit | null {
  const known = unit === null ? null : unitOfMeaning(meaning, unit);
  if (sign === 1 || meaning === 'ignored') return known;
  const { multiplier, divisor, ...rest } = known ?? plain;
  // `convert` uses one of the two factors only.
  return divisor === 1
    ? { ...rest, multiplier: -multiplier, divisor }
    : { ...rest, multiplier, divisor: -divisor };
}

function lastColumn(columns: readonly MappedColumn[]): number {
  let last = 0;
  columns.forEach(({ meaning }, index) => {
    if (meaning !== 'ignored') last = index;
  });
  return last;
}

/** Clock styles by the cells; of a mapped table only the columns that were said to be clocks. */
function clocksOf(columns: readonly ColumnSpec[], rows: TableRows): Map<number, ClockStyle> {
  const found = settleClocks(columns, rows);
  for (const { index, meaning } of columns) {
    if (!/^(time|timestamp|date|timeOfDay)$/.test(meaning ?? '')) found.delete(index);
    else if (!found.has(index)) found.set(index, meaning === 'time' ? 'number' : 'stamp');
  }
  return found;
}
