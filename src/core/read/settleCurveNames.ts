import { isSwept } from './isSwept.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import type { TableRows } from './TableRows.ts';

/**
 * Some people head the current of a J-V curve `j_sc` or `Isc`. Beside a voltage that is swept, and
 * where no other figure of merit stands, such a column is the current itself.
 */
export function settleCurveNames(
  columns: readonly ColumnSpec[],
  rows: TableRows,
): readonly ColumnSpec[] {
  const has = (pattern: RegExp): boolean =>
    columns.some((column) => pattern.test(column.meaning ?? ''));
  if (!has(/^voltage$/) || has(/^(current|currentDensity|openCircuitVoltage|fillFactor|pce)$/)) {
    return columns;
  }
  if (!has(/^shortCircuitCurrent/) || !isSwept(columns, rows)) return columns;
  return columns.map((column) => {
    if (column.meaning === 'shortCircuitCurrentDensity') {
      return { ...column, meaning: 'currentDensity' };
    }
    return column.meaning === 'shortCircuitCurrent' ? { ...column, meaning: 'current' } : column;
  });
}
