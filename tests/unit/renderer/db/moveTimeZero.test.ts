import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addAnnotation, type NewAnnotation } from '../../../../src/renderer/db/annotations.ts';
import { database } from '../../../../src/renderer/db/database.ts';
import { moveTimeZero } from '../../../../src/renderer/db/moveTimeZero.ts';
import { clearDatabase } from './clearDatabase.ts';

const run = { id: 'a1#mpp', deviceId: 'a1', kind: 'mpp' as const, timeZeroHours: 0 };
const span: NewAnnotation = {
  deviceId: 'a1',
  runKind: 'mpp',
  kind: 'exclusion',
  fromHours: 12,
  toHours: 15,
  runStartedAt: null,
  text: '',
};

beforeEach(clearDatabase);

const annotation = (id: string) => database.records.get(['annotation', id]);
const settled = () => database.records.get(['run', 'a1#mpp']);

describe('moveTimeZero', () => {
  test('moves annotations of a run without a date with its data, and back', async () => {
    const { id } = await addAnnotation(span);
    await moveTimeZero(run, 10);
    expect(await settled()).toMatchObject({ timeZeroHours: 10 });
    expect(await annotation(id)).toMatchObject({ fromHours: 2, toHours: 5 });
    await moveTimeZero({ ...run, timeZeroHours: 10 }, 0);
    expect(await settled()).toMatchObject({ timeZeroHours: null });
    expect(await annotation(id)).toMatchObject({ fromHours: 12, toHours: 15 });
  });

  test('is one step to undo', async () => {
    await addAnnotation(span);
    const before = await database.changes.count();
    await moveTimeZero(run, 10);
    expect(await database.changes.count()).toBe(before + 1);
  });

  test('leaves dated annotations, which move by themselves, and those of other runs', async () => {
    const kept = [
      await addAnnotation({ ...span, runStartedAt: '2025-03-01T10:00:00' }),
      await addAnnotation({ ...span, runKind: 'shelf' }),
      await addAnnotation({ ...span, deviceId: 'b' }),
    ];
    await moveTimeZero(run, 10);
    for (const { id } of kept) expect(await annotation(id)).toMatchObject({ fromHours: 12 });
  });
});
