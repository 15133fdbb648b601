import { isSwept } from './isSwept.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import type { ClockStyle, TableKind } from './TablePlan.ts';
import type { TableRows } from './TableRows.ts';

/** What a table with these columns is for; null when it holds nothing of ours. */
export function kindOfTable(
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
