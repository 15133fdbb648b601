import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fieldOf } from '../../../../src/core/records/fieldOf.ts';
import { addAnnotation, deleteAnnotation } from '../../../../src/renderer/db/annotations.ts';
import { database } from '../../../../src/renderer/db/database.ts';
import { editDeviceRecord } from '../../../../src/renderer/db/deviceRecords.ts';
import { keeper } from '../../../../src/renderer/db/keeper.ts';
import { mergeIn } from '../../../../src/renderer/db/mergeIn.ts';
import { redo, type UndoState, undo, watchUndoState } from '../../../../src/renderer/db/undoing.ts';
import { recordOf, stampAt } from '../../core/records/givenRecords.ts';
import { clearDatabase } from './clearDatabase.ts';

beforeEach(clearDatabase);

const exclusion = { kind: 'exclusion', deviceId: 'a1', runKind: 'mpp', text: 'lamp' } as const;
const fieldNow = async (field: string) => {
  const record = await database.records.get(['device', 'a1']);
  return record === undefined ? undefined : fieldOf(record, field);
};

function undoState(): Promise<UndoState> {
  return new Promise((resolve, reject) => {
    const subscription = watchUndoState().subscribe({
      next: (state) => {
        resolve(state);
        queueMicrotask(() => subscription.unsubscribe());
      },
      error: reject,
    });
  });
}

test('undo goes back change by change, redo forwards, each told by its name', async () => {
  await editDeviceRecord('a1', { batch: '1' }, 'Set batch 1');
  await editDeviceRecord('a1', { batch: '2' }, 'Set batch 2');
  expect(await undoState()).toEqual({ undo: 'Set batch 2', redo: null });
  expect(await undo()).toBe('Set batch 2');
  expect(await fieldNow('batch')).toBe('1');
  expect(await undoState()).toEqual({ undo: 'Set batch 1', redo: 'Set batch 2' });
  expect(await undo()).toBe('Set batch 1');
  expect(await fieldNow('batch')).toBeNull();
  expect(await undo()).toBeNull();
  expect(await redo()).toBe('Set batch 1');
  expect(await redo()).toBe('Set batch 2');
  expect(await fieldNow('batch')).toBe('2');
  expect(await redo()).toBeNull();
});

test('undoing writes anew and never takes a clock back', async () => {
  await editDeviceRecord('a1', { batch: '1' });
  await editDeviceRecord('a1', { batch: '2' });
  const before = await database.records.get(['device', 'a1']);
  await undo();
  const after = await database.records.get(['device', 'a1']);
  expect((after?.clocks.batch ?? '') > (before?.clocks.batch ?? '')).toBe(true);
});

test('a new change forgets what was undone', async () => {
  await editDeviceRecord('a1', { batch: '1' });
  await undo();
  await editDeviceRecord('a1', { pixel: 'p' });
  expect(await redo()).toBeNull();
  expect(await fieldNow('pixel')).toBe('p');
});

test('a new annotation that is undone is deleted; redone it is there again, whole', async () => {
  const added = await addAnnotation({ ...exclusion, fromHours: 12, toHours: 14 });
  await undo();
  expect(await database.records.get(['annotation', added.id])).toMatchObject({ deleted: true });
  await redo();
  expect(await database.records.get(['annotation', added.id])).toMatchObject({
    ...exclusion,
    fromHours: 12,
    toHours: 14,
    deleted: false,
  });
});

test('what was undone about a device does not come back with its next edit', async () => {
  await editDeviceRecord('a1', { condition: 'KOH' });
  await undo();
  await editDeviceRecord('a1', { areaCm2: 0.1 });
  expect(await fieldNow('condition')).toBeNull();
  expect(await fieldNow('deleted')).toBe(false);
});

test('a deletion is undone', async () => {
  const added = await addAnnotation(exclusion);
  await deleteAnnotation(added.id);
  await undo();
  expect(await database.records.get(['annotation', added.id])).toMatchObject({ deleted: false });
});

test('two windows that undo at once undo two changes or one twice never', async () => {
  await editDeviceRecord('a1', { batch: '1' });
  await editDeviceRecord('a1', { batch: '2' });
  await editDeviceRecord('a1', { batch: '3' });
  const undone = (await Promise.all([undo(), undo()])).filter((name) => name !== null);
  expect(await fieldNow('batch')).toBe(String(3 - undone.length));
});

test('what another session did is not undone', async () => {
  await editDeviceRecord('a1', { batch: '1' });
  await database.changes.toCollection().modify({ session: 'the one before' });
  expect(await undo()).toBeNull();
});

test('a merge keeps clocks from elsewhere and can be undone when the person asked for it', async () => {
  await editDeviceRecord('a1', { batch: 'mine' });
  const later = stampAt(Date.now() + 86_400_000, 'bbbbbbbb');
  const theirs = { records: [recordOf('device', 'a1', { batch: 'theirs' }, later)], seen: {} };
  expect(await mergeIn(theirs, { name: 'Import', from: 'project' })).toBe(true);
  expect((await database.records.get(['device', 'a1']))?.clocks.batch).toBe(later);
  expect(await mergeIn(theirs, { name: 'Import', from: 'project' })).toBe(false);
  expect(await undo()).toBe('Import');
  expect(await fieldNow('batch')).toBe('mine');
  expect(((await database.records.get(['device', 'a1']))?.clocks.batch ?? '') > later).toBe(true);
  await mergeIn(
    { records: [recordOf('device', 'b', {}, later)], seen: {} },
    { name: 'From the backup', from: 'backup' },
  );
  expect((await undoState()).undo).not.toBe('From the backup');
});

test('a change is told as saved only after the backup has it', async () => {
  const kept = vi.fn(async () => undefined);
  const original = keeper.keep;
  let release = (): void => {};
  keeper.keep = (committed) =>
    new Promise((resolve) => {
      expect(committed.records).toMatchObject([{ id: 'a1', batch: '1' }]);
      release = resolve;
    });
  try {
    const saving = editDeviceRecord('a1', { batch: '1' }).then(kept);
    await vi.waitFor(async () => expect(await fieldNow('batch')).toBe('1'));
    expect(kept).not.toHaveBeenCalled();
    release();
    await saving;
    expect(kept).toHaveBeenCalledOnce();
  } finally {
    keeper.keep = original;
  }
});
