import type { Direction } from '../measurement.ts';
import type { Quantity } from '../quantity.ts';
import type { Float64Column } from '../series/Float64Column.ts';
import type { FileFacts } from './FileFacts.ts';
import type { OpenTrack } from './openTracks.ts';
import type { PlainData } from './PlainData.ts';

/** What a reading keeps of a track to go on with it later. */
export interface KeptTrack {
  readonly owner: string;
  readonly facts: FileFacts;
  readonly direction: Direction | null;
  readonly time: Float64Column;
  readonly columns: readonly (readonly [Quantity, Float64Column])[];
  readonly standIns: number;
}

export function keptTrack(track: OpenTrack): PlainData {
  const { owner, facts, direction, time, columns, batch } = track;
  const { measuredAt, ...others } = facts;
  return {
    owner,
    facts: { ...others, measuredAt: measuredAt === null ? null : { ...measuredAt } },
    direction,
    time,
    columns: [...columns].map(([quantity, column]) => [quantity, column]),
    standIns: batch.standIns,
  };
}
