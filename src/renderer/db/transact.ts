import type { Committed } from '../../core/records/Committed.ts';
import { editBetween } from '../../core/records/editBetween.ts';
import { HybridClock } from '../../core/records/HybridClock.ts';
import { mergeSeen } from '../../core/records/mergeSeen.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import { recordKey } from '../../core/records/recordKey.ts';
import type { Writing } from '../../core/records/writeFields.ts';
import { author } from './author.ts';
import { database } from './database.ts';
import { databaseFailure } from './databaseFailure.ts';
import { keeper } from './keeper.ts';
import { newReplica } from './newReplica.ts';
import { openDatabase } from './openDatabase.ts';
import type { AnyRecord, RecordOf, RecordType } from './records.ts';
import { session } from './session.ts';
import type { ChangeState, MetaRow } from './tables.ts';

/** What the work inside a transaction may ask, and the stamp that it writes with. */
export interface Present extends Writing {
  get<T extends RecordType>(type: T, id: string): Promise<RecordOf[T] | null>;
  all<T extends RecordType>(type: T): Promise<readonly RecordOf[T][]>;
}

export interface Work {
  readonly name: string;
  readonly state: ChangeState;
  /** Gives whole records as they shall be; those that are so already may be among them. */
  readonly write: (present: Present) => Promise<readonly AnyRecord[]>;
  /** Records from elsewhere that are merged: what is written here is later than they are. */
  readonly from?: RecordState;
  /** The backup has it already. */
  readonly isKept?: boolean;
}

const nothing: RecordState = { records: [], seen: {} };

/**
 * The one way into the database: all records of a change or none, in one transaction, with a row in
 * the list of changes. Resolves when the transaction is complete and the backup has it; false when
 * there was nothing to change.
 */
export async function transact(work: Work): Promise<boolean> {
  const committed = await commit(work).catch((error: unknown) => {
    throw databaseFailure(error);
  });
  if (committed !== null && !work.isKept) await keeper.keep(committed);
  return committed !== null && committed.records.length > 0;
}

async function commit({ name, state, write, from = nothing }: Work): Promise<Committed | null> {
  const { records: table, changes, meta } = database;
  if (!database.isOpen()) await openDatabase();
  return database.transaction('rw', table, changes, meta, async () => {
    const profile = (await meta.get('profile')) ?? freshProfile();
    const clock = new HybridClock(profile.replica, profile.clock);
    for (const { updatedAt } of from.records) clock.observe(updatedAt);
    const stamp = clock.tick(Date.now());
    const after = distinct(await write({ stamp, author: author.name, get, all }));
    const before = await table.bulkGet(after.map(({ type, id }) => [type, id]));
    const written = after.filter((record, index) => !isAsBefore(record, before[index]));
    const known = mergeSeen(profile.seen, from.seen);
    if (written.length === 0 && JSON.stringify(known) === JSON.stringify(profile.seen)) return null;
    for (const { updatedAt } of written) clock.observe(updatedAt);
    const mine = { ...known, [profile.replica]: stamp };
    await table.bulkPut(written);
    await meta.put({ ...profile, clock: clock.tick(0), seen: mine });
    const was = new Map(before.map((record) => [record && recordKey(record), record]));
    await changes.add({
      name,
      session,
      at: stamp,
      state,
      edits: written.map((record) => editBetween(was.get(recordKey(record)) ?? null, record)),
    });
    return { name, records: written, seen: mine };
  });
}

async function get<T extends RecordType>(type: T, id: string): Promise<RecordOf[T] | null> {
  return ((await database.records.get([type, id])) as RecordOf[T] | undefined) ?? null;
}

async function all<T extends RecordType>(type: T): Promise<readonly RecordOf[T][]> {
  const range = database.records.where('[type+id]').between([type, ''], [type, '\uffff']);
  return (await range.toArray()) as unknown as readonly RecordOf[T][];
}

function freshProfile(): MetaRow {
  return { key: 'profile', replica: newReplica(), clock: null, seen: {} };
}

/** Of a record that was written twice, the last. */
function distinct(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return [...new Map(records.map((record) => [recordKey(record), record])).values()];
}

function isAsBefore(record: AnyRecord, before: AnyRecord | undefined): boolean {
  if (before === undefined) return false;
  const stampsOf = ({ createdAt, clocks }: AnyRecord): string =>
    JSON.stringify([createdAt, Object.entries(clocks).sort()]);
  return stampsOf(record) === stampsOf(before);
}
