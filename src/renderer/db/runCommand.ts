import type { FieldChanges } from '../../core/records/FieldChanges.ts';
import { writeFields } from '../../core/records/writeFields.ts';
import { database } from './database.ts';
import type { AnyRecord, RecordOf, RecordType } from './records.ts';
import { session } from './session.ts';
import { type Present, transact } from './transact.ts';

/** New values for some fields of one record; the record is made where there is none. */
export type Edit<T extends RecordType = RecordType> = {
  [K in T]: { readonly type: K; readonly id: string; readonly changes: FieldChanges<K> };
}[T];

/**
 * Does something that can be undone. `name` says what, as a person would: `Exclude 12–14 h on
 * MeBz-03`. `edits` may look at what is there, inside the same transaction; what it throws leaves
 * everything as it was. Resolves when it is saved; false when nothing changed.
 */
export async function runCommand(
  name: string,
  edits: readonly Edit[] | ((present: Present) => Promise<readonly Edit[]>),
): Promise<boolean> {
  return transact({
    name,
    state: 'done',
    write: async (present) => {
      const list = typeof edits === 'function' ? await edits(present) : edits;
      const after: AnyRecord[] = [];
      for (const { type, id, changes } of list) {
        const before = after.find((record) => record.type === type && record.id === id);
        const record = (before as RecordOf[RecordType]) ?? (await present.get(type, id));
        after.push(writeFields(record, { type, id }, changes as FieldChanges, present));
      }
      await forgetUndone();
      return after;
    },
  });
}

/** What was undone cannot be redone once something else was done. */
async function forgetUndone(): Promise<void> {
  await database.changes
    .filter((row) => row.state === 'undone' && row.session === session)
    .modify({ state: 'past' });
}
