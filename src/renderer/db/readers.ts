import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import { database } from './database.ts';
import type { ReaderRecord } from './records.ts';

/** Keeps a reader, in the place of the one with the same id. Resolves once it is in IndexedDB. */
export async function saveReader(mapping: TableMapping): Promise<void> {
  await database.transaction('rw', database.readers, () => database.readers.put(recordOf(mapping)));
}

/**
 * Takes readers over from somebody else, all or none: one with a known id replaces it, and one whose
 * name is taken by another gets a number behind it. Resolves with what was there before.
 */
export async function takeOverReaders(
  mappings: readonly TableMapping[],
): Promise<readonly ReaderRecord[]> {
  return database.transaction('rw', database.readers, async () => {
    const before = await database.readers.toArray();
    const known = new Map(before.map((record) => [record.id, record.mapping]));
    for (const mapping of mappings) {
      known.delete(mapping.id);
      const taken = [...known.values()].map(({ name }) => name);
      const named = { ...mapping, name: freeName(mapping.name, taken) };
      known.set(mapping.id, named);
      await database.readers.put(recordOf(named));
    }
    return before;
  });
}

export async function renameReader(id: string, name: string): Promise<void> {
  await database.transaction('rw', database.readers, async () => {
    const record = await database.readers.get(id);
    if (record === undefined) throw new Error('This reader was deleted in the meantime.');
    const { mapping } = record;
    await database.readers.put(recordOf({ ...mapping, name, version: mapping.version + 1 }));
  });
}

export async function deleteReader(id: string): Promise<void> {
  await database.transaction('rw', database.readers, () => database.readers.delete(id));
}

/** Puts readers back exactly as they were. */
export async function restoreReaders(records: readonly ReaderRecord[]): Promise<void> {
  await database.transaction('rw', database.readers, () => database.readers.bulkPut([...records]));
}

function recordOf(mapping: TableMapping): ReaderRecord {
  return { id: mapping.id, mapping, updatedAt: Date.now() };
}

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string): boolean =>
    taken.some((other) => other.toLowerCase() === wanted.toLowerCase());
  let free = name;
  for (let count = 2; isTaken(free); count++) free = `${name.slice(0, 74)} (${count})`;
  return free;
}
