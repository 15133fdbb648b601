import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import type { ReaderRecord } from './records.ts';
import { type Edit, runCommand } from './runCommand.ts';
import type { Present } from './transact.ts';

/** Keeps a reader, in the place of the one with the same id. Resolves once it is saved. */
export async function saveReader(mapping: TableMapping): Promise<void> {
  await runCommand(`Save the reader “${mapping.name}”`, [editOf(mapping)]);
}

/** A reader that was taken over, and the one of the same id that it replaced. */
export interface TakenOver {
  readonly id: string;
  readonly replaced: TableMapping | null;
}

/**
 * Takes readers over from somebody else, all or none: one with a known id replaces it, and one whose
 * name is taken by another gets a number behind it. Resolves with what was there before.
 */
export async function takeOverReaders(
  mappings: readonly TableMapping[],
): Promise<readonly TakenOver[]> {
  let before: readonly TakenOver[] = [];
  const name = mappings.length === 1 ? `the reader “${mappings[0]?.name}”` : 'readers';
  await runCommand(`Take over ${name}`, async (present) => {
    const records = await present.all('reader');
    const known = new Map(
      records.filter(({ deleted }) => !deleted).map(({ id, mapping }) => [id, mapping]),
    );
    before = mappings.map(({ id }) => ({ id, replaced: known.get(id) ?? null }));
    return mappings.map((mapping) => {
      known.delete(mapping.id);
      // A record of another version may have lost its name.
      const taken = [...known.values()].map(({ name }) => `${name}`);
      const named = { ...mapping, name: freeName(mapping.name, taken) };
      known.set(mapping.id, named);
      return editOf(named);
    });
  });
  return before;
}

/** Puts everything back as it was before `takeOverReaders`. */
export async function giveBackReaders(before: readonly TakenOver[]): Promise<void> {
  await runCommand('Give readers back', async () =>
    before.map(({ id, replaced }) =>
      replaced === null ? { type: 'reader', id, changes: { deleted: true } } : editOf(replaced),
    ),
  );
}

export async function renameReader(id: string, name: string): Promise<void> {
  await runCommand(`Rename a reader to “${name}”`, async (present) => {
    const { mapping } = await readerIn(present, id);
    return [editOf({ ...mapping, name, version: mapping.version + 1 })];
  });
}

export async function deleteReader(id: string): Promise<void> {
  await runCommand('Delete a reader', async (present) => {
    const { mapping } = await readerIn(present, id);
    return [{ type: 'reader', id, changes: { mapping, deleted: true } }];
  });
}

/** Puts a deleted reader back as it was. */
export async function restoreReader(id: string): Promise<void> {
  await runCommand('Put a reader back', [{ type: 'reader', id, changes: { deleted: false } }]);
}

async function readerIn(present: Present, id: string): Promise<ReaderRecord> {
  const record = await present.get('reader', id);
  if (record === null || record.deleted) {
    throw new Error('This reader was deleted in the meantime.');
  }
  return record;
}

function editOf(mapping: TableMapping): Edit<'reader'> {
  return { type: 'reader', id: mapping.id, changes: { mapping, deleted: false } };
}

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string): boolean =>
    taken.some((other) => other.toLowerCase() === wanted.toLowerCase());
  let free = name;
  for (let count = 2; isTaken(free); count++) free = `${name.slice(0, 74)} (${count})`;
  return free;
}
