import { groupedNumber } from './groupedNumber.ts';
import { clockText, numberText } from './numberTexts.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { parseDuration } from './parseDuration.ts';
import type { ClockStyle } from './TablePlan.ts';
import type { TableRows } from './TableRows.ts';

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
    const style = styleOf(cells, unit !== null, hasDate || meaning === 'timeOfDay', meaning);
    if (style === null) continue;
    // A column that says nothing about time counts only when it holds dates.
    if (!named && style !== 'stamp' && style !== 'date') continue;
    clocks.set(index, style);
  }
  return clocks;
}

function styleOf(
  cells: readonly string[],
  hasUnit: boolean,
  hasDate: boolean,
  meaning: string | null,
): ClockStyle | null {
  const sample = cells[0] as string;
  if (numberText.test(sample)) {
    const value = Number(sample);
    if (/^(19|20)\d{6}$/.test(sample) && meaning !== 'time') return 'date';
    if (!hasUnit && value > 1e9 && value < 2e13) return 'epoch';
    // Excel counts dates in days since 1900.
    const isSerial = value > 20_000 && value < 80_000;
    if (isSerial && !hasUnit && /^(date|timestamp)$/.test(meaning ?? '')) return 'epoch';
    return meaning === 'date' || meaning === 'timeOfDay' ? null : 'number';
  }
  if (/^[-+]?\d*,\d+$/.test(sample) || isGrouped(sample)) return 'number';
  const dated = /\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}|\p{L}{3}.*\d{4}/u.test(sample);
  if (dated) return /\d:\d\d|\d{8}T?\d{6}/.test(sample) ? 'stamp' : 'date';
  if (!clockText.test(sample) && !/:\d\d/.test(sample)) return null;
  if (/days?|:\d+:\d+:|天/.test(sample)) return 'duration';
  const seconds = parseDuration(sample);
  if (hasDate || /[ap]m/i.test(sample)) return 'timeOfDay';
  // Without a date a clock that begins near zero is a stop watch.
  if (Number.isNaN(seconds)) return 'timeOfDay';
  return seconds < 600 ? 'duration' : 'timeOfDay';
}

function isGrouped(text: string): boolean {
  return [true, false].some((decimalComma) => !Number.isNaN(groupedNumber(text, decimalComma)));
}
