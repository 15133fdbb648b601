import type { Float64Column } from '../series/Float64Column.ts';

/** A view on a column and on one number more, which the next push writes over; without it when it is null. */
export function withNext(column: Float64Column, next: number | null): Float64Array {
  if (next === null) return column.values();
  const { length } = column;
  const store = column.withRoom(1);
  store[length] = next;
  return store.subarray(0, length + 1);
}
