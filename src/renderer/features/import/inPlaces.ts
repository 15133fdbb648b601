import type { MappedColumn } from '../../../core/read/mapping/TableMapping.ts';

/** Columns with their places in the file: what tells them apart. */
export function inPlaces(
  columns: readonly MappedColumn[],
): readonly { readonly column: MappedColumn; readonly index: number }[] {
  return columns.map((column, index) => ({ column, index }));
}
