import { cellNumber } from './cellNumber.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import type { TableRows } from './TableRows.ts';

/**
 * A sweep walks over a wide range of voltages in long monotonic stretches, through low ones too. Of
 * several channels most must do so: a disconnected one shows any number.
 */
export function isSwept(columns: readonly ColumnSpec[], rows: TableRows): boolean {
  const voltages = columns.filter((column) => column.meaning === 'voltage');
  const swept = voltages.filter(({ index }) => isSweptColumn(numbersOf(rows, index)));
  return swept.length > voltages.length / 2;
}

function numbersOf(rows: TableRows, index: number): number[] {
  return rows
    .column(index)
    .map((cell) => cellNumber(cell, rows.decimalComma))
    .filter((value) => !Number.isNaN(value));
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
