import { mergeRecord } from '../../core/records/mergeRecord.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import { transact } from './transact.ts';

export interface Merging {
  readonly name: string;
  /** What comes from the backup is in the backup, and cannot be undone. */
  readonly from: 'backup' | 'project';
}

/** Merges what another profile or a backup knows into the database. False when it knows nothing new. */
export function mergeIn({ records, seen }: RecordState, { name, from }: Merging): Promise<boolean> {
  return transact({
    name,
    state: from === 'project' ? 'done' : 'past',
    isKept: from === 'backup',
    seen,
    write: async (present) =>
      Promise.all(
        records.map(async (record) => {
          const own = await present.get(record.type, record.id);
          return own === null ? record : mergeRecord(own, record);
        }),
      ),
  });
}
