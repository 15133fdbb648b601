import type { ColumnSpec } from './parseColumnHeader.ts';

const clocks: ReadonlySet<string | null> = new Set(['time', 'timestamp', 'date', 'timeOfDay']);

/**
 * A bare `T` is the time only where nothing else is: beside another column of times it is the
 * temperature, as everywhere in physics.
 */
export function temperatureBesideTime(columns: readonly ColumnSpec[]): readonly ColumnSpec[] {
  const isBareT = ({ name, unit, meaning }: ColumnSpec) =>
    name === 'T' && unit === null && meaning === 'time';
  const hasOther = columns.some((column) => clocks.has(column.meaning) && !isBareT(column));
  if (!hasOther) return columns;
  return columns.map((column) =>
    isBareT(column) ? { ...column, meaning: 'temperature' } : column,
  );
}
