import type { Choice } from '../../core/records/Choice.ts';
import type { FieldChanges } from '../../core/records/FieldChanges.ts';
import { mergeRecord } from '../../core/records/mergeRecord.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import { recordKey } from '../../core/records/recordKey.ts';
import { writeFields } from '../../core/records/writeFields.ts';
import { transact } from './transact.ts';

export interface Merging {
  readonly name: string;
  /** What comes from the backup is in the backup, and cannot be undone. */
  readonly from: 'backup' | 'project';
  /** Where the person prefers the other value: it is written anew, so that it stays everywhere. */
  readonly choices?: readonly Choice[];
}

/** Merges what another profile or a backup knows into the database. False when it knows nothing new. */
export function mergeIn(
  state: RecordState,
  { name, from, choices = [] }: Merging,
): Promise<boolean> {
  const chosen = new Map<string, Record<string, unknown>>();
  for (const choice of choices) {
    const key = recordKey(choice);
    chosen.set(key, { ...chosen.get(key), [choice.field]: choice.value });
  }
  return transact({
    name,
    state: from === 'project' ? 'done' : 'past',
    isKept: from === 'backup',
    from: state,
    write: async (present) =>
      Promise.all(
        state.records.map(async (record) => {
          const own = await present.get(record.type, record.id);
          const merged = own === null ? record : mergeRecord(own, record);
          const changes = (chosen.get(recordKey(record)) ?? {}) as FieldChanges;
          return writeFields(merged, merged, changes, present);
        }),
      ),
  });
}
