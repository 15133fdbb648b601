import { expect, test } from 'vitest';
import { pictureHandlers } from '../../../../src/main/handlers/pictureHandlers.ts';

function handlers(chosen: string | null, fail?: string) {
  const written: string[] = [];
  const suggested: string[] = [];
  const made = pictureHandlers({
    async choosePath(name) {
      suggested.push(name);
      return chosen;
    },
    async write(path) {
      if (fail) throw Object.assign(new Error(fail), { code: fail });
      written.push(path);
    },
    copy: async () => {},
  });
  return { written, suggested, save: made['picture:save'] };
}

const request = { kind: 'svg', suggestedName: 'MeBz/KOH: T80?', content: '<svg/>' } as const;

test('Suggests a name that every file system takes, and says what was saved', async () => {
  const { written, suggested, save } = handlers('/home/a/figure.svg');
  expect(await save(request)).toEqual({ saved: true, name: 'figure.svg', error: null });
  expect(suggested).toEqual(['MeBz-KOH- T80-.svg']);
  expect(written).toEqual(['/home/a/figure.svg']);
});

test('Adds the extension that was left out', async () => {
  const { written, save } = handlers('/home/a/figure');
  await save(request);
  expect(written).toEqual(['/home/a/figure.svg']);
});

test('Cancelling is no failure', async () => {
  expect(await handlers(null).save(request)).toEqual({ saved: false, name: null, error: null });
});

test('A full disk is told in one sentence', async () => {
  expect(await handlers('/home/a/b.svg', 'ENOSPC').save(request)).toEqual({
    saved: false,
    name: 'b.svg',
    error: 'b.svg could not be saved: the disk is full.',
  });
});
