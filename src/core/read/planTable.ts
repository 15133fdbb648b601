import { chooseDelimiter, type Separators } from './chooseDelimiter.ts';
import type { ColumnMeaning } from './columnVocabulary.ts';
import { directionOf } from './directionOf.ts';
import { fieldLimits } from './fieldLimits.ts';
import { type FoundTable, findTables } from './findTable.ts';
import { kindOfTable } from './kindOfTable.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { parsePreamble } from './parsePreamble.ts';
import { parseUnit } from './parseUnit.ts';
import { settleClocks } from './settleClocks.ts';
import { settleCurveNames } from './settleCurveNames.ts';
import { settleNumberMarks } from './settleNumberMarks.ts';
import { settleUnits } from './settleUnits.ts';
import type { ClockStyle, TableKind, TablePlan } from './TablePlan.ts';
import type { TableRows } from './TableRows.ts';
import { tellClocks } from './tellClocks.ts';
import { temperatureBesideTime } from './temperatureBesideTime.ts';

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
  /** Meanings by squeezed column name, where the format means something else than the words say. */
  readonly meanings?: Readonly<Record<string, ColumnMeaning>>;
  /** Columns, by their names, that hold nothing of ours although they sound like it. */
  readonly ignore?: RegExp;
  /** The file may hold several tables of ours: begins with the first of them, not with the largest. */
  readonly several?: boolean;
}

/** Tables of a head that are looked at closely. */
const mostTables = 12;
/** Rows that an earlier table needs to be more than a note beside the largest one. */
const fewestRows = 5;

/** The tables of a head, the one that is worth most first, each with its plan or what it lacks. */
export interface TablesInHead {
  readonly tables: readonly FoundTable[];
  readonly results: readonly PlanResult[];
}

/** Works out from a file's head where its table is and what the columns mean. */
export function planTable(lines: readonly string[], hints: PlanHints = {}): PlanResult {
  return planAmong(tablesInHead(lines, hints), hints.several === true);
}

/** What `planTable` chooses from; `hints.several` does not matter here. */
export function tablesInHead(lines: readonly string[], hints: PlanHints): TablesInHead {
  const separators = chooseDelimiter(lines) ?? {
    delimiter: headerDelimiter(lines),
    decimalComma: false,
  };
  const tables = findTables(lines, separators).slice(0, mostTables);
  return { tables, results: tables.map((table) => planOf(table, lines, separators, hints)) };
}

/** `several`: the file may hold several tables of ours. */
export function planAmong({ tables, results }: TablesInHead, several: boolean): PlanResult {
  if (tables.length === 0) {
    return { plan: null, headerOnly: false, lacking: 'a table with column names that are known' };
  }
  const largest = results.find(({ plan }) => plan !== null)?.plan ?? null;
  if (largest === null) return results[0] as PlanResult;
  if (!several) return { plan: largest };
  let first: TablePlan = largest;
  results.forEach(({ plan }, at) => {
    if (plan === null || plan.firstDataLine >= first.firstDataLine) return;
    const rows = (tables[at] as FoundTable).rows.length;
    // Results printed above the curves are no table of their own.
    if (plan.kind !== 'parameters' && rows >= fewestRows) first = plan;
  });
  return { plan: first };
}

function planOf(
  found: FoundTable,
  lines: readonly string[],
  separators: Separators,
  hints: PlanHints,
): PlanResult {
  const named = settleCurveNames(temperatureBesideTime(found.columns), found.rows);
  const hinted = named.map((column) => withHint(withMeaning(column, hints), hints));
  const units = settleUnits(hinted, found.rows);
  const clocks = settleClocks(units.columns, found.rows);
  const columns = units.columns.map((column) =>
    scanAsDirection(dropWrongTime(column, clocks, found.rows.length), found.rows),
  );
  const kind = hints.kind ?? kindOfTable(columns, clocks, found.rows);
  if (kind === null) {
    return { plan: null, headerOnly: found.rows.length === 0, lacking: lackingIn(columns) };
  }
  if (found.rows.length === 0) {
    return { plan: null, headerOnly: true, lacking: 'rows of numbers below the header' };
  }
  const limits = fieldLimits(found.rows, columns);
  const marks = settleNumberMarks(columns, found.rows, clocks);
  const told = tellClocks(columns, clocks, found.rows);
  const plan: TablePlan = {
    ...separators,
    otherDecimals: marks.otherDecimals,
    kind,
    headerText: found.headerText,
    firstDataLine: found.dataIndex + 1,
    fieldCount: limits.fewest,
    mostFields: limits.most,
    columns,
    clocks,
    preamble: parsePreamble(lines.slice(0, found.headerIndex), separators.delimiter),
    assumptions: [...units.assumptions, ...marks.assumptions, ...told.assumptions],
    dateOrder: told.order,
  };
  return { plan };
}

function headerDelimiter(lines: readonly string[]): TablePlan['delimiter'] {
  const text = lines.slice(-3).join('\n');
  if (text.includes('\t')) return 'tab';
  if (text.includes(';')) return 'semicolon';
  return text.includes(',') ? 'comma' : 'blanks';
}

function withMeaning(column: ColumnSpec, hints: PlanHints): ColumnSpec {
  if (hints.ignore?.test(column.name)) return { ...column, meaning: 'ignored' };
  const meaning = hints.meanings?.[squeezed(column.name)];
  return meaning === undefined ? column : { ...column, meaning };
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[\s_]/g, '');
}

function withHint(column: ColumnSpec, hints: PlanHints): ColumnSpec {
  if (column.unit !== null) return column;
  const text = hints.units?.[squeezed(column.name)] ?? hints.unitsByMeaning?.[column.meaning ?? ''];
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

function lackingIn(columns: readonly ColumnSpec[]): string {
  const has = (meaning: string): boolean => columns.some((column) => column.meaning === meaning);
  if (has('voltage')) return 'a current or a current density beside the voltage';
  if (has('time') || has('timestamp')) return 'a power, a PCE or a current beside the time';
  return 'a voltage with a current, or a time with a power, a PCE or a current';
}
