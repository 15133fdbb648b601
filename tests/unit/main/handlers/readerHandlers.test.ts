import { expect, test, vi } from 'vitest';
import { readerHandlers } from '../../../../src/main/handlers/readerHandlers.ts';
import { ipcSchemas } from '../../../../src/main/ipcSchemas.ts';
import { proposed, sweepText } from '../../core/read/mapping/unknownTables.ts';

const mapping = proposed(sweepText('c1;c2;c3'), 'Room 12');

function given(content: string) {
  const written: [string, string][] = [];
  const kept: string[][] = [];
  const setReaders = vi.fn(async () => undefined);
  const handlers = readerHandlers({
    ingest: { setReaders, request: vi.fn() },
    keep: (readers) => void kept.push(readers.map(({ name }) => name)),
    choosePathToSave: async (name) => `/somewhere/${name}`,
    choosePathToOpen: async () => '/somewhere/mine.json',
    write: async (path, text) => void written.push([path, text]),
    read: async () => content,
  });
  return { handlers, setReaders, written, kept };
}

test('what was exported is imported as it was', async () => {
  const { handlers, written } = given('');
  await handlers['reader:export']({ readers: [mapping], suggestedName: 'Room 12: left/right' });
  expect(written[0]?.[0]).toBe('/somewhere/Room 12- left-right.json');
  const back = given(written[0]?.[1] ?? '').handlers;
  expect(await back['reader:import'](undefined)).toEqual({
    readers: [mapping],
    name: 'mine.json',
    error: null,
  });
});

test.each([
  ['not JSON', 'hello', 'mine.json was not taken over. It is no JSON file.'],
  [
    'something else',
    '{"a":1}',
    'mine.json was not taken over. This is no reader of Shelflight: it has no schema “shelflight.reader/1”.',
  ],
])('a file that is %s is refused with a sentence', async (_name, content, error) => {
  const { handlers } = given(content);
  expect(await handlers['reader:import'](undefined)).toEqual({
    readers: [],
    name: 'mine.json',
    error,
  });
});

test('a reader that cannot be used is never applied', async () => {
  const { handlers, setReaders, kept } = given('');
  expect(() => handlers['reader:apply']({ readers: [{ ...mapping, kind: 'track' }] })).toThrow(
    'The reader “Room 12” cannot be used: Say which column is the time.',
  );
  expect(setReaders).not.toHaveBeenCalled();
  expect(kept).toEqual([]);
  await handlers['reader:apply']({ readers: [mapping] });
  expect(setReaders).toHaveBeenCalledWith({ readers: [mapping] });
  expect(kept).toEqual([['Room 12']]);
});

test('a reader that can no longer be used is exported as it was saved', async () => {
  const { handlers, written } = given('');
  const old = { ...mapping, kind: 'something', columns: [] };
  await handlers['reader:export']({ readers: [old], suggestedName: 'Old' });
  expect(JSON.parse(written[0]?.[1] ?? '')).toEqual(old);
  const schema = ipcSchemas['reader:export'];
  expect(schema.safeParse({ readers: [old], suggestedName: 'Old' }).success).toBe(true);
});

test('only the shape of a mapping comes through', () => {
  const schema = ipcSchemas['reader:apply'];
  expect(schema.safeParse({ readers: [mapping] }).success).toBe(true);
  expect(schema.safeParse({ readers: [{ ...mapping, more: 1 }] }).success).toBe(false);
  expect(schema.safeParse({ readers: [{ ...mapping, delimiter: 'x' }] }).success).toBe(false);
});
