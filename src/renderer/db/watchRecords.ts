import { liveQuery } from 'dexie';
import { recordKey } from '../../core/records/recordKey.ts';
import { database } from './database.ts';
import { databaseFailure } from './databaseFailure.ts';
import { openDatabase } from './openDatabase.ts';
import type { AnyRecord, RecordType } from './records.ts';
import { session } from './session.ts';

const pageSize = 500;

export interface RecordWatcher {
  /** All records, tombstones too; once, at the beginning. */
  loaded(records: readonly AnyRecord[]): void;
  /** Records as they are after a change in any window. */
  changed(records: readonly AnyRecord[]): void;
  /** The database cannot be opened or read. */
  failed(error: unknown): void;
}

/**
 * Reads all records once, in pages that leave the window its frames, and follows the list of changes
 * from there: what an edit costs does not grow with the number of records.
 */
export function watchRecords(watcher: RecordWatcher): () => void {
  let isEnded = false;
  let end = (): void => {};
  const tell = (say: () => void): void => {
    if (!isEnded) say();
  };
  const follow = async (): Promise<void> => {
    await openDatabase();
    await database.changes.filter((row) => row.session !== session).delete();
    // Before the records: a change that comes in between is read twice rather than never.
    let last = (await database.changes.orderBy('seq').lastKey()) ?? 0;
    const records = await allRecords();
    tell(() => watcher.loaded(records));
    let reading = Promise.resolve();
    const subscription = liveQuery(() => database.changes.where('seq').above(last).toArray())
      // Each answer is read to its end before the next.
      .subscribe({
        next: (rows) => {
          const fresh = rows.filter(({ seq }) => seq > Number(last));
          if (fresh.length === 0) return;
          last = Math.max(...fresh.map(({ seq }) => seq));
          const edits = new Map(fresh.flatMap((row) => row.edits.map((e) => [recordKey(e), e])));
          const keys = [...edits.values()].map(({ type, id }): [RecordType, string] => [type, id]);
          reading = reading
            .then(async () => {
              const found = await database.records.bulkGet(keys);
              tell(() => watcher.changed(found.filter((record) => record !== undefined)));
            })
            .catch((error: unknown) => tell(() => watcher.failed(error)));
        },
        error: (error: unknown) => tell(() => watcher.failed(error)),
      });
    end = () => subscription.unsubscribe();
    if (isEnded) end();
  };
  follow().catch((error: unknown) => tell(() => watcher.failed(databaseFailure(error))));
  return () => {
    isEnded = true;
    end();
  };
}

async function allRecords(): Promise<readonly AnyRecord[]> {
  const records: AnyRecord[] = [];
  let after: [RecordType, string] | null = null;
  for (;;) {
    const range: ReturnType<typeof database.records.toCollection> =
      after === null
        ? database.records.orderBy('[type+id]')
        : database.records.where('[type+id]').above(after);
    const page = await range.limit(pageSize).toArray();
    records.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return records;
    after = [last.type, last.id];
  }
}
