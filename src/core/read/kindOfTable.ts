import { commaNumberText, numberText } from './numberTexts.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import type { ClockStyle, TableKind } from './TablePlan.ts';

/** What a table with these columns is for; null when it holds nothing of ours. */
export function kindOfTable(
  columns: readonly ColumnSpec[],
  clocks: ReadonlyMap<number, ClockStyle>,
  rows: readonly (readonly string[])[],
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
    if (result > 0 || sweepable || flow > 0) return 'track';
    // A log of the open-circuit voltage alone.
    return parameters > 0 && count('openCircuitVoltage') > 0 ? 'track' : null;
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
function isSwept(columns: readonly ColumnSpec[], rows: readonly (readonly string[])[]): boolean {
  const voltages = columns.filter((column) => column.meaning === 'voltage');
  const swept = voltages.filter(({ index }) => isSweptColumn(numbersOf(rows, index)));
  return swept.length > voltages.length / 2;
}

function numbersOf(rows: readonly (readonly string[])[], index: number): number[] {
  const values: number[] = [];
  for (const row of rows) {
    const cell = row[index] ?? '';
    if (numberText.test(cell) || commaNumberText.test(cell)) {
      values.push(Number(cell.replace('\u2212', '-').replace(',', '.')));
    }
  }
  return values;
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
