import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileCache } from '../../../../../src/main/ingest/cache/FileCache.ts';
import { fileAccess } from '../../../../../src/main/ingest/FileAccess.ts';
import { mppText } from '../measurementText.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { watchedIngest } from '../watchedIngest.ts';

const rows = 6_000;

test('After a restart a log is not read again, goes on growing and is let go with its file', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'CH01.txt');
  writeFileSync(path, mppText(0, rows));
  const place = { folder: temporaryFolder(), version: '1', limitBytes: 1e9 };
  const first = watchedIngest({ cache: new FileCache(place) });
  first.add(folder);
  await expect.poll(() => keptFiles(place.folder), { timeout: 20_000 }).toBe(1);
  first.ingest.close();

  let bytesRead = 0;
  const access = {
    ...fileAccess,
    read: (...args: Parameters<typeof fileAccess.read>) => {
      const length = fileAccess.read(...args);
      bytesRead += length;
      return length;
    },
  };
  const second = watchedIngest({ cache: new FileCache(place), access });
  second.add(folder);
  await second.until(() => second.source().state === 'watching');
  expect(second.file('CH01.txt')).toMatchObject({ rows, state: 'read' });
  expect(bytesRead).toBeLessThan(20_000);
  appendFileSync(path, mppText(rows, rows + 1));
  await second.until(() => second.file('CH01.txt')?.rows === rows + 1);
  rmSync(path);
  await second.until(() => second.files().length === 0);
  await expect.poll(() => keptFiles(place.folder)).toBe(0);
});

const asked = {
  reference: 'auto',
  exclusions: {},
  overrides: [],
  shelfDirection: 'reverse',
} as const;

test('The window begins with the answers of last time, and ends with those of now', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'CH01.txt');
  writeFileSync(path, mppText(0, rows));
  const place = { folder: temporaryFolder(), version: '1', limitBytes: 1e9 };
  const first = watchedIngest({ cache: new FileCache(place) });
  first.add(folder);
  await first.until(() => first.source().state === 'watching');
  const question = { name: 'library:read', request: asked } as const;
  const whole = first.ingest.answer(question);
  await expect.poll(() => keptFiles(place.folder), { timeout: 20_000 }).toBe(2);
  first.ingest.close();

  appendFileSync(path, mppText(rows, rows + 60));
  // What was kept of the file itself is gone: it must be read, which takes a while.
  rmSync(join(place.folder, `${fileIn(place.folder)}.columns`));
  const second = watchedIngest({ cache: new FileCache(place) });
  const answers: unknown[] = [];
  second.add(folder);
  await second.until(() => {
    answers.push(second.ingest.answer(question));
    return second.source().state === 'watching';
  });
  const last = second.ingest.answer(question);
  expect(answers).toContainEqual(whole);
  expect(last.runs[0]?.points).toBe(rows + 60);
});

/** Looked at past a second cache, which would take a file that is being written for a leftover. */
function keptFiles(folder: string): number {
  return readdirSync(folder).filter((file) => file.endsWith('.columns')).length;
}

function fileIn(folder: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith('f-')) ?? '';
  return name.replace('.columns', '');
}
