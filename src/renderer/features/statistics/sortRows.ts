import { naturalOrder } from '../../ui/naturalOrder.ts';
import type { DataColumn } from './dataColumn.ts';

/** Rows by one column; rows without a value come last in both directions, equal ones keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  column: DataColumn<Row> | undefined,
  descending: boolean,
): readonly Row[] {
  if (column === undefined) return rows;
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [column.key(a), column.key(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return (
      sign * (typeof x === 'number' && typeof y === 'number' ? x - y : naturalOrder(`${x}`, `${y}`))
    );
  });
}
