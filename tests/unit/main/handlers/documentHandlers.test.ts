import { expect, test } from 'vitest';
import { documentHandlers } from '../../../../src/main/handlers/documentHandlers.ts';

test('A text is written where the person says, under a name that every file system takes', async () => {
  const written: [string, string | Uint8Array][] = [];
  const asked: string[] = [];
  const { 'document:save': save } = documentHandlers({
    async choosePath(name, kind) {
      asked.push(`${name} as ${kind}`);
      return '/home/a/row';
    },
    async write(path, content) {
      written.push([path, content]);
    },
  });
  const request = { kind: 'csv', suggestedName: 'MeBz/KOH row', content: 'a,b' } as const;
  expect(await save(request)).toEqual({ saved: true, name: 'row.csv', error: null });
  expect(asked).toEqual(['MeBz-KOH row.csv as csv']);
  expect(written).toEqual([['/home/a/row.csv', 'a,b']]);
});
