import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addAnnotation, type NewAnnotation } from '../../../../src/renderer/db/annotations.ts';
import { database } from '../../../../src/renderer/db/database.ts';
import { moveTimeZero } from '../../../../src/renderer/db/moveTimeZero.ts';

const run = { id: 'a1#mpp', deviceId: 'a1', kind: 'mpp' as const, timeZeroHours: 0 };
const note: NewAnnotation = {
  deviceId: 'a1',
  runKind: 'mpp',
  kind: 'exclusion',
  fromHours: 12,
  toHours: 15,
  runStartedAt: null,
  text: '',
};

beforeEach(async () => {
  await database.annotations.clear();
  await database.runs.clear();
});

describe('moveTimeZero', () => {
  test('moves annotations of a run without a date with its data, and back', async () => {
    const added = await addAnnotation(note);
    await moveTimeZero(run, 10);
    expect(await database.runs.get('a1#mpp')).toMatchObject({ timeZeroHours: 10 });
    expect(await database.annotations.get(added.id)).toMatchObject({ fromHours: 2, toHours: 5 });
    await moveTimeZero({ ...run, timeZeroHours: 10 }, 0);
    expect(await database.runs.get('a1#mpp')).toMatchObject({ timeZeroHours: null });
    expect(await database.annotations.get(added.id)).toMatchObject({ fromHours: 12, toHours: 15 });
  });

  test('leaves dated annotations, which move by themselves, and those of other runs', async () => {
    const dated = await addAnnotation({ ...note, runStartedAt: '2025-03-01T10:00:00' });
    const shelf = await addAnnotation({ ...note, runKind: 'shelf' });
    const other = await addAnnotation({ ...note, deviceId: 'b' });
    await moveTimeZero(run, 10);
    for (const { id } of [dated, shelf, other]) {
      expect(await database.annotations.get(id)).toMatchObject({ fromHours: 12 });
    }
  });
});
