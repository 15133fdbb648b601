import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../../../src/renderer/db/database.ts';
import {
  deleteReader,
  renameReader,
  restoreReaders,
  saveReader,
  takeOverReaders,
} from '../../../../src/renderer/db/readers.ts';
import { ShelflightDatabase } from '../../../../src/renderer/db/ShelflightDatabase.ts';
import { proposed, sweepText } from '../../core/read/mapping/unknownTables.ts';

const mapping = proposed(sweepText('c1;c2;c3'), 'Room 12');
const other = { ...mapping, id: '0f9619ff-8b86-4d01-b42d-00cf4fc964ff' };

beforeEach(async () => {
  await database.readers.clear();
});

const names = async () => (await database.readers.toArray()).map(({ mapping: { name } }) => name);

test('a saved reader is read back as it was', async () => {
  await saveReader(mapping);
  expect((await database.readers.get(mapping.id))?.mapping).toEqual(mapping);
});

test('renaming counts the version on', async () => {
  await saveReader(mapping);
  await renameReader(mapping.id, 'Room 13');
  expect((await database.readers.get(mapping.id))?.mapping).toMatchObject({
    name: 'Room 13',
    version: 2,
  });
  await expect(renameReader('gone', 'x')).rejects.toThrow('deleted in the meantime');
});

test('a deleted reader can be put back', async () => {
  await saveReader(mapping);
  const records = await database.readers.toArray();
  await deleteReader(mapping.id);
  expect(await names()).toEqual([]);
  await restoreReaders(records);
  expect(await database.readers.toArray()).toEqual(records);
});

test('a reader taken over replaces its older self, and never takes the name of another', async () => {
  await saveReader(mapping);
  await takeOverReaders([{ ...mapping, version: 7 }, other]);
  expect((await names()).sort()).toEqual(['Room 12', 'Room 12 (2)']);
  expect((await database.readers.get(mapping.id))?.mapping.version).toBe(7);
});

test('a database of version 1 keeps its data and gains readers', async () => {
  const name = 'shelflight-migration-2';
  const old = new Dexie(name);
  old.version(1).stores({ annotations: 'id, deviceId, updatedAt', devices: 'deviceId' });
  const note = { id: 'n1', deviceId: 'a', text: 'lamp changed', updatedAt: 5 };
  await old.table('annotations').add(note);
  await old.table('devices').add({ deviceId: 'a', condition: 'KOH', areaCm2: 0.1, updatedAt: 5 });
  old.close();
  const present = new ShelflightDatabase(name);
  expect(await present.annotations.toArray()).toEqual([note]);
  expect(await present.devices.get('a')).toMatchObject({ condition: 'KOH' });
  expect(await present.readers.toArray()).toEqual([]);
  await present.readers.add({ id: mapping.id, mapping, updatedAt: 1 });
  expect(await present.readers.count()).toBe(1);
  await present.delete();
});
