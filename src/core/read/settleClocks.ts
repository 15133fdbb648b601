import { cellNumber } from './cellNumber.ts';
import { clockText } from './numberTexts.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { parseDuration } from './parseDuration.ts';
import { parseTimestamp } from './parseTimestamp.ts';
import type { ClockStyle } from './TablePlan.ts';
import type { TableRows } from './TableRows.ts';

const halfDay = /[ap]\.?\s?m\b|[上下]午|午[前後]|오[전후]/i;
const timeMeanings: ReadonlySet<string> = new Set(['time', 'timestamp', 'date', 'timeOfDay']);

/** Tells from the cells how each time column is written; also finds unnamed columns of dates. */
export function settleClocks(
  columns: readonly ColumnSpec[],
  rows: TableRows,
): Map<number, ClockStyle> {
  const clocks = new Map<number, ClockStyle>();
  let first: readonly (readonly string[])[] | null = null;
  const hasDate = columns.some((column) => column.meaning === 'date');
  for (const { index, meaning, unit } of columns) {
    const named = meaning !== null && timeMeanings.has(meaning);
    if (!named && meaning !== null) continue;
    first ??= rows.first(20);
    const cells = first.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const sample = cells[0];
    if (sample === undefined) {
      if (named) clocks.set(index, meaning === 'time' ? 'number' : 'stamp');
      continue;
    }
    const isBesideDate = hasDate || meaning === 'timeOfDay';
    const style = styleOf(cells, rows, unit !== null, isBesideDate, meaning);
    if (style === null) continue;
    // A column that says nothing about time counts only when it holds dates.
    if (!named && style !== 'stamp' && style !== 'date') continue;
    clocks.set(index, style);
  }
  return clocks;
}

function styleOf(
  cells: readonly string[],
  rows: TableRows,
  hasUnit: boolean,
  hasDate: boolean,
  meaning: string | null,
): ClockStyle | null {
  const sample = cells[0] as string;
  const value = cellNumber(sample, rows.decimalComma);
  if (!Number.isNaN(value)) {
    if (/^(19|20)\d{6}$/.test(sample) && meaning !== 'time') return 'date';
    if (!hasUnit && value > 1e9 && value < 2e13) return 'epoch';
    // Excel counts dates in days since 1900.
    const isSerial = value > 20_000 && value < 80_000;
    const isNamedDate = /^(date|timestamp)$/.test(meaning ?? '');
    if (isSerial && !hasUnit && (isNamedDate || areDays(cells, rows))) return 'epoch';
    return meaning === 'date' || meaning === 'timeOfDay' ? null : 'number';
  }
  const stamp = parseTimestamp(sample);
  if (stamp?.hasDate) return stamp.hasTime ? 'stamp' : 'date';
  if (!clockText.test(sample) && !/:\d\d/.test(sample)) return null;
  if (/days?|:\d+:\d+:|天/.test(sample)) return 'duration';
  const seconds = parseDuration(sample);
  if (hasDate || halfDay.test(sample)) return 'timeOfDay';
  // Without a date a clock that begins near zero is a stop watch.
  if (Number.isNaN(seconds)) return 'timeOfDay';
  return seconds < 600 ? 'duration' : 'timeOfDay';
}

/** Numbers of the size of dates that go on by less than an hour a row: a clock in s would stand still. */
function areDays(cells: readonly string[], rows: TableRows): boolean {
  const values = cells.map((cell) => cellNumber(cell, rows.decimalComma));
  if (values.length < 3) return false;
  const steps = values.slice(1).map((value, at) => value - (values[at] as number));
  return steps.every((step) => step >= 0 && step < 1 / 24) && steps.some((step) => step > 0);
}
