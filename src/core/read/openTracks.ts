import type { Direction } from '../measurement.ts';
import type { Quantity } from '../quantity.ts';
import { Float64Column } from '../series/Float64Column.ts';
import { conversionOf } from './conversion.ts';
import type { FileFacts } from './FileFacts.ts';
import type { ColumnGroup } from './groupColumns.ts';
import type { KeptTrack } from './keptTrack.ts';
import { RowBatch, type RowTarget } from './RowBatch.ts';

/** One track of a log while its rows are read. */
export interface OpenTrack {
  readonly owner: string;
  readonly facts: FileFacts;
  readonly direction: Direction | null;
  readonly time: Float64Column;
  readonly columns: ReadonlyMap<Quantity, Float64Column>;
  readonly batch: RowBatch;
}

/**
 * Tracks of one row key: one per channel that stands side by side. With `kept` they go on from an
 * earlier reading of the same table, channel by channel.
 */
export function openTracks(
  groups: readonly ColumnGroup[],
  owner: string,
  facts: FileFacts,
  direction: Direction | null,
  kept: readonly KeptTrack[] = [],
): OpenTrack[] {
  return groups.map((group, at) => {
    const before = kept[at];
    const known = new Map(before?.columns);
    // Each track has its own clock column, so that none can be changed through another.
    const time = before?.time ?? new Float64Column();
    const columns = new Map<Quantity, Float64Column>();
    const targets: RowTarget[] = [];
    for (const column of group.columns) {
      const quantity = column.meaning as Quantity;
      if (columns.has(quantity)) continue;
      const values = known.get(quantity) ?? new Float64Column();
      columns.set(quantity, values);
      const conversion = conversionOf(column);
      const { multiplier, divisor, offset } = conversion;
      const isPlain = multiplier === 1 && divisor === 1 && offset === 0;
      targets.push({ field: column.index, conversion, isPlain, column: values });
    }
    return {
      owner: before?.owner ?? [owner, group.owner].filter((part) => part !== '').join(' '),
      facts,
      direction: before === undefined ? (group.direction ?? direction) : before.direction,
      time,
      columns,
      batch: new RowBatch(time, targets, before?.standIns),
    };
  });
}
