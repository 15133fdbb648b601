import { chooseDelimiter } from './chooseDelimiter.ts';
import { directionOf } from './directionOf.ts';
import { findTable } from './findTable.ts';
import { commaNumberText, numberText } from './numberTexts.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { parsePreamble } from './parsePreamble.ts';
import { parseUnit } from './parseUnit.ts';
import { settleClocks } from './settleClocks.ts';
import { settleUnits } from './settleUnits.ts';
import type { ClockStyle, TableKind, TablePlan } from './TablePlan.ts';
import type { TableRows } from './TableRows.ts';

/** A plan, or a header whose rows have still to come, or what was missing. */
export type PlanResult =
  | { readonly plan: TablePlan }
  | { readonly plan: null; readonly headerOnly: boolean; readonly lacking: string };

/** What a specific reader knows about its format and the header does not say. */
export interface PlanHints {
  /** Units by squeezed column name, for columns whose header gives none. */
  readonly units?: Readonly<Record<string, string>>;
  /** Units for all columns of a meaning whose header gives none. */
  readonly unitsByMeaning?: Readonly<Record<string, string>>;
  readonly kind?: TableKind;
}

/** Works out from a file's head where its table is and what the columns mean. */
export function planTable(lines: readonly string[], hints: PlanHints = {}): PlanResult {
  const separators = chooseDelimiter(lines) ?? {
    delimiter: headerDelimiter(lines),
    decimalComma: false,
  };
  const found = findTable(lines, separators);
  if (found === null) {
    return { plan: null, headerOnly: false, lacking: 'a table with column names that are known' };
  }
  const hinted = found.columns.map((column) => withHint(column, hints));
  const units = settleUnits(hinted, found.rows);
  const clocks = settleClocks(units.columns, found.rows);
  const columns = units.columns.map((column) =>
    scanAsDirection(dropWrongTime(column, clocks, found.rows.length), found.rows),
  );
  const kind = hints.kind ?? kindOf(columns, clocks, found.rows);
  if (kind === null) {
    return { plan: null, headerOnly: found.rows.length === 0, lacking: lackingIn(columns) };
  }
  if (found.rows.length === 0) {
    return { plan: null, headerOnly: true, lacking: 'rows of numbers below the header' };
  }
  const plan: TablePlan = {
    ...separators,
    kind,
    headerText: found.headerText,
    firstDataLine: found.dataIndex + 1,
    fieldCount: found.rows.usualFieldCount(),
    columns,
    clocks,
    preamble: parsePreamble(lines.slice(0, found.headerIndex), separators.delimiter),
    assumptions: units.assumptions,
  };
  return { plan };
}

function headerDelimiter(lines: readonly string[]): TablePlan['delimiter'] {
  const text = lines.slice(-3).join('\n');
  if (text.includes('\t')) return 'tab';
  if (text.includes(';')) return 'semicolon';
  return text.includes(',') ? 'comma' : 'blanks';
}

function withHint(column: ColumnSpec, hints: PlanHints): ColumnSpec {
  if (column.unit !== null) return column;
  const text =
    hints.units?.[column.name.toLowerCase().replace(/[\s_]/g, '')] ??
    hints.unitsByMeaning?.[column.meaning ?? ''];
  const unit = text === undefined ? null : parseUnit(text);
  return unit === null ? column : { ...column, unit };
}

/** A column called `Time` whose cells are no times is none. */
function dropWrongTime(
  column: ColumnSpec,
  clocks: ReadonlyMap<number, ClockStyle>,
  rows: number,
): ColumnSpec {
  const isTime = /^(time|timestamp|date|timeOfDay)$/.test(column.meaning ?? '');
  if (isTime && rows > 0 && !clocks.has(column.index)) return { ...column, meaning: 'ignored' };
  return column;
}

/** A column `Scan` that says forward and reverse is one of directions. */
function scanAsDirection(column: ColumnSpec, rows: TableRows): ColumnSpec {
  if (column.meaning !== 'ignored' || !/scan|sweep|扫描/i.test(column.name)) return column;
  const cells = rows.column(column.index);
  const told = cells.length > 0 && cells.every((cell) => directionOf(cell) !== null);
  return told ? { ...column, meaning: 'direction' } : column;
}

function kindOf(
  columns: readonly ColumnSpec[],
  clocks: ReadonlyMap<number, ClockStyle>,
  rows: TableRows,
): TableKind | null {
  const count = (meaning: string): number =>
    columns.filter((column) => column.meaning === meaning).length;
  const parameters =
    (count('openCircuitVoltage') > 0 ? 1 : 0) +
    (count('fillFactor') > 0 ? 1 : 0) +
    (count('shortCircuitCurrentDensity') + count('shortCircuitCurrent') > 0 ? 1 : 0);
  const result = count('pce') + count('power') + count('powerDensity');
  const flow = count('current') + count('currentDensity');
  const sweepable = count('voltage') > 0 && flow > 0;
  if (parameters >= 2 || (parameters === 1 && count('pce') > 0)) return 'parameters';
  if (clocks.size > 0) {
    if (sweepable && isSwept(columns, rows)) return 'jv';
    if (count('pce') > 0 && flow === 0 && count('voltage') === 0 && hasDays(columns, clocks)) {
      return 'parameters';
    }
    return result > 0 || sweepable || flow > 0 ? 'track' : null;
  }
  if (count('pce') > 0 && (count('device') > 0 || count('channel') > 0)) return 'parameters';
  return sweepable ? 'jv' : null;
}

/** Days, dates and directions belong to a table of J-V results, not to a log. */
function hasDays(columns: readonly ColumnSpec[], clocks: ReadonlyMap<number, ClockStyle>): boolean {
  const styles = [...clocks.values()];
  if (styles.includes('timeOfDay')) return false;
  return columns.some(
    (column) =>
      clocks.get(column.index) === 'date' ||
      (column.meaning === 'time' && (column.unit?.multiplier ?? 0) >= 86400) ||
      column.meaning === 'direction',
  );
}

/**
 * A sweep walks over a wide range of voltages in long monotonic stretches, through low ones too. Of
 * several channels most must do so: a disconnected one shows any number.
 */
function isSwept(columns: readonly ColumnSpec[], rows: TableRows): boolean {
  const voltages = columns.filter((column) => column.meaning === 'voltage');
  const swept = voltages.filter(({ index }) => isSweptColumn(numbersOf(rows, index)));
  return swept.length > voltages.length / 2;
}

function numbersOf(rows: TableRows, index: number): number[] {
  return rows
    .column(index)
    .filter((cell) => numberText.test(cell) || commaNumberText.test(cell))
    .map((cell) => Number(cell.replace('\u2212', '-').replace(',', '.')));
}

function isSweptColumn(values: readonly number[]): boolean {
  if (values.length < 8) return false;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  let turns = 0;
  let direction = 0;
  let before = values[0] as number;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    nearest = Math.min(nearest, Math.abs(value));
    const step = Math.sign(value - before);
    before = value;
    if (step === 0) continue;
    if (direction !== 0 && step !== direction) turns++;
    direction = step;
  }
  const largest = Math.max(Math.abs(low), Math.abs(high));
  return high > low && nearest < 0.3 * largest && turns <= 3 + values.length * 0.05;
}

function lackingIn(columns: readonly ColumnSpec[]): string {
  const has = (meaning: string): boolean => columns.some((column) => column.meaning === meaning);
  if (has('voltage')) return 'a current or a current density beside the voltage';
  if (has('time') || has('timestamp')) return 'a power, a PCE or a current beside the time';
  return 'a voltage with a current, or a time with a power, a PCE or a current';
}
