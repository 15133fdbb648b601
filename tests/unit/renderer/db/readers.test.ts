import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../../../src/renderer/db/database.ts';
import {
  deleteReader,
  giveBackReaders,
  renameReader,
  restoreReader,
  saveReader,
  takeOverReaders,
} from '../../../../src/renderer/db/readers.ts';
import type { ReaderRecord } from '../../../../src/renderer/db/records.ts';
import { proposed, sweepText } from '../../core/read/mapping/unknownTables.ts';
import { clearDatabase } from './clearDatabase.ts';

const mapping = proposed(sweepText('c1;c2;c3'), 'Room 12');
const other = { ...mapping, id: '0f9619ff-8b86-4d01-b42d-00cf4fc964ff' };

beforeEach(clearDatabase);

const readers = async () =>
  ((await database.records.toArray()) as ReaderRecord[]).filter(({ deleted }) => !deleted);
const names = async () => (await readers()).map(({ mapping: { name } }) => name);
const readerIn = async (id: string) =>
  (await database.records.get(['reader', id])) as ReaderRecord | undefined;

test('a saved reader is read back as it was', async () => {
  await saveReader(mapping);
  expect((await readerIn(mapping.id))?.mapping).toEqual(mapping);
});

test('renaming counts the version on', async () => {
  await saveReader(mapping);
  await renameReader(mapping.id, 'Room 13');
  expect((await readerIn(mapping.id))?.mapping).toMatchObject({
    name: 'Room 13',
    version: 2,
  });
  await expect(renameReader('gone', 'x')).rejects.toThrow('deleted in the meantime');
});

test('a deleted reader can be put back', async () => {
  await saveReader(mapping);
  await deleteReader(mapping.id);
  expect(await names()).toEqual([]);
  await restoreReader(mapping.id);
  expect((await readerIn(mapping.id))?.mapping).toEqual(mapping);
});

test('a reader taken over replaces its older self, and never takes the name of another', async () => {
  await saveReader(mapping);
  const before = await takeOverReaders([{ ...mapping, version: 7 }, other]);
  expect((await names()).sort()).toEqual(['Room 12', 'Room 12 (2)']);
  expect((await readerIn(mapping.id))?.mapping.version).toBe(7);
  expect(before).toEqual([
    { id: mapping.id, replaced: mapping },
    { id: other.id, replaced: null },
  ]);
  // And everything can be given back.
  await giveBackReaders(before);
  expect(await names()).toEqual(['Room 12']);
  expect((await readerIn(mapping.id))?.mapping).toEqual(mapping);
});
