import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtomic } from '../../../src/main/writeFileAtomic.ts';
import { temporaryFolder } from './ingest/temporaryFolder.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

test('Writes text and bytes, and leaves nothing beside', async () => {
  const folder = temporaryFolder();
  await writeFileAtomic(join(folder, 'a.json'), '{"µ": 1}');
  await writeFileAtomic(join(folder, 'b.png'), new Uint8Array([1, 2]));
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('{"µ": 1}');
  expect(readdirSync(folder)).toEqual(['a.json', 'b.png']);
});

test('Tries again while something holds the target', async () => {
  const path = join(temporaryFolder(), 'a.json');
  let tries = 0;
  await writeFileAtomic(path, 'new', {
    async rename(from, to) {
      tries++;
      if (tries < 3) throw failure(tries === 1 ? 'EBUSY' : 'EPERM');
      await rename(from, to);
    },
  });
  expect(tries).toBe(3);
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('A failure leaves the old content whole and no half file', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.json');
  writeFileSync(path, 'old');
  const steps = { rename: () => Promise.reject(failure('ENOSPC')) };
  await expect(writeFileAtomic(path, 'new', steps)).rejects.toThrow('ENOSPC');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.json']);
});
