import type { Direction } from '../measurement.ts';
import { ownerKey } from './ownerKey.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';

export interface ColumnGroup {
  readonly owner: string;
  readonly direction: Direction | null;
  readonly columns: ColumnSpec[];
}

const ownValues: ReadonlySet<string> = new Set([
  'voltage',
  'current',
  'currentDensity',
  'power',
  'powerDensity',
  'pce',
  'openCircuitVoltage',
  'shortCircuitCurrentDensity',
  'fillFactor',
]);
const sharedValues: ReadonlySet<string> = new Set([
  'temperature',
  'relativeHumidity',
  'irradiance',
]);

/** Groups a log's columns by channel (and direction); chamber values go to every channel. */
export function groupColumns(columns: readonly ColumnSpec[]): ColumnGroup[] {
  const groups = new Map<string, ColumnGroup>();
  for (const column of columns) {
    if (!ownValues.has(column.meaning ?? '')) continue;
    const key = `${ownerKey(column.owner)}|${column.direction ?? ''}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { owner: column.owner, direction: column.direction, columns: [] };
      groups.set(key, group);
    }
    group.columns.push(column);
  }
  // A second voltage of no current (a set point, a gain) is no channel where others have results.
  const hasResult = (group: ColumnGroup): boolean =>
    group.columns.some(({ meaning }) => meaning !== 'voltage');
  if ([...groups.values()].some(hasResult)) {
    for (const [key, group] of groups) {
      if (key !== '|' && !hasResult(group)) groups.delete(key);
    }
  }
  // Values that carry no channel beside others that do (one voltage for all) belong to each.
  const common = groups.get('|');
  if (common !== undefined && groups.size > 1) {
    groups.delete('|');
    for (const group of groups.values()) {
      for (const column of common.columns) {
        if (!group.columns.some((own) => own.meaning === column.meaning))
          group.columns.push(column);
      }
    }
  }
  const list = [...groups.values()];
  for (const column of columns) {
    if (!sharedValues.has(column.meaning ?? '')) continue;
    const own = list.filter((group) => ownerKey(group.owner) === ownerKey(column.owner));
    const targets = own.length > 0 && column.owner !== '' ? own : list;
    // A second sensor must not replace the first: the parser takes the first of a quantity.
    for (const group of targets) group.columns.push(column);
  }
  return list;
}
