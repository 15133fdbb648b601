import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordKey } from '../../../../src/core/records/recordKey.ts';
import { editDeviceRecord, editDeviceRecords } from '../../../../src/renderer/db/deviceRecords.ts';
import { undo } from '../../../../src/renderer/db/undoing.ts';
import { watchRecords } from '../../../../src/renderer/db/watchRecords.ts';
import { clearDatabase } from './clearDatabase.ts';

beforeEach(clearDatabase);

let end = (): void => {};
afterEach(() => end());

function watched() {
  const seen = { loaded: vi.fn(), changed: vi.fn(), failed: vi.fn() };
  end = watchRecords(seen);
  return seen;
}

test('all records come once, over any number of pages, then what changes', async () => {
  const many = new Map(Array.from({ length: 1203 }, (_, index) => [`d${index}`, { batch: '1' }]));
  await editDeviceRecords(many, 'Set the batch');
  const seen = watched();
  await vi.waitFor(() => expect(seen.loaded).toHaveBeenCalled());
  const loaded: { type: 'device'; id: string }[] = seen.loaded.mock.calls[0]?.[0];
  expect(new Set(loaded.map(recordKey)).size).toBe(1203);
  expect(loaded.length).toBe(1203);
  await editDeviceRecord('d7', { batch: '2' });
  await vi.waitFor(() =>
    expect(seen.changed).toHaveBeenCalledWith([expect.objectContaining({ id: 'd7', batch: '2' })]),
  );
  expect(seen.loaded).toHaveBeenCalledOnce();
  expect(seen.failed).not.toHaveBeenCalled();
});

test('an undo and a tombstone are told as changes', async () => {
  const seen = watched();
  await vi.waitFor(() => expect(seen.loaded).toHaveBeenCalledWith([]));
  await editDeviceRecord('a', { batch: '1' });
  await undo();
  await vi.waitFor(() =>
    expect(seen.changed).toHaveBeenLastCalledWith([
      expect.objectContaining({ id: 'a', deleted: true }),
    ]),
  );
});
