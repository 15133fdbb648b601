import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addAnnotation,
  deleteAnnotation,
  editAnnotation,
  type NewAnnotation,
  restoreAnnotation,
} from '../../../../src/renderer/db/annotations.ts';
import { database } from '../../../../src/renderer/db/database.ts';
import { editDeviceRecord } from '../../../../src/renderer/db/deviceRecords.ts';
import { ShelflightDatabase } from '../../../../src/renderer/db/ShelflightDatabase.ts';

const note: NewAnnotation = {
  deviceId: 'a1',
  runKind: 'mpp',
  kind: 'note',
  fromHours: 12,
  toHours: null,
  runStartedAt: '2025-05-01T08:00:00',
  text: 'lamp changed',
};

beforeEach(async () => {
  await database.annotations.clear();
  await database.devices.clear();
});

describe('annotations', () => {
  test('an added annotation is read back by another connection to the same database', async () => {
    const added = await addAnnotation(note);
    const other = new ShelflightDatabase();
    expect(await other.annotations.get(added.id)).toEqual(added);
    other.close();
  });

  test('an edit changes the named fields, keeps the rest and moves updatedAt', async () => {
    const added = await addAnnotation(note);
    await editAnnotation(added.id, { text: 'lamp changed twice', toHours: 14 });
    const edited = await database.annotations.get(added.id);
    expect(edited).toMatchObject({ ...note, text: 'lamp changed twice', toHours: 14 });
    expect(edited?.updatedAt).toBeGreaterThanOrEqual(added.updatedAt);
    expect(edited?.createdAt).toBe(added.createdAt);
  });

  test('editing an annotation that is gone is an error, not a silent new one', async () => {
    const added = await addAnnotation(note);
    await deleteAnnotation(added.id);
    await expect(editAnnotation(added.id, { text: 'x' })).rejects.toThrow(/deleted/);
    expect(await database.annotations.count()).toBe(0);
  });

  test('a deleted annotation comes back exactly as it was', async () => {
    const added = await addAnnotation(note);
    await deleteAnnotation(added.id);
    await restoreAnnotation(added);
    expect(await database.annotations.get(added.id)).toEqual(added);
  });
});

describe('device records', () => {
  test('fields that are not named keep their value', async () => {
    await editDeviceRecord('a1', { condition: 'treated' });
    await editDeviceRecord('a1', { areaCm2: 0.185 });
    expect(await database.devices.get('a1')).toMatchObject({
      condition: 'treated',
      areaCm2: 0.185,
    });
  });
});
