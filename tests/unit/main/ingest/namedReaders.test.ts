import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TableMapping } from '../../../../src/core/read/mapping/TableMapping.ts';
import { proposed, sweepText } from '../../core/read/mapping/unknownTables.ts';
import { mppText } from './measurementText.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { type WatchedIngest, watchedIngest } from './watchedIngest.ts';

const mapping = proposed(sweepText('c1;c2;c3'), 'Room 12');

async function watchedUnknown(): Promise<{ folder: string; watched: WatchedIngest }> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub/MeBz_1.csv'), sweepText('c1;c2;c3'));
  writeFileSync(join(folder, 'KOH_1.csv'), sweepText('c1;c2;c3', 0.9));
  writeFileSync(join(folder, 'else.csv'), sweepText('d1;d2;d3'));
  writeFileSync(join(folder, 'ch01.txt'), mppText(0, 90));
  const watched = watchedIngest();
  watched.add(folder);
  await watched.until(() => watched.source().state === 'watching');
  return { folder, watched };
}

const apply = ({ ingest }: WatchedIngest, readers: readonly TableMapping[]) =>
  void ingest.answer({ name: 'reader:apply', request: { readers } });
const readerOf = (watched: WatchedIngest, path: string) => watched.file(path)?.reader;

test('a new reader reads its files anew, and leaves the others as they are', async () => {
  const { watched } = await watchedUnknown();
  expect(watched.file('KOH_1.csv')?.state).toBe('unrecognised');
  apply(watched, [mapping]);
  expect(watched.source().state).toBe('reading');
  await watched.until(() => watched.source().state === 'watching');
  expect(readerOf(watched, 'KOH_1.csv')).toBe('mapped:Room 12');
  expect(readerOf(watched, 'sub/MeBz_1.csv')).toBe('mapped:Room 12');
  expect(watched.file('else.csv')?.state).toBe('unrecognised');
  expect(readerOf(watched, 'ch01.txt')).toBe('table');
});

test('readers that are there before the folder read every file once', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'KOH_1.csv'), sweepText('c1;c2;c3'));
  const watched = watchedIngest();
  apply(watched, [mapping]);
  watched.add(folder);
  await watched.until(() => watched.source().state === 'watching');
  expect(readerOf(watched, 'KOH_1.csv')).toBe('mapped:Room 12');
  // The window sends the same readers a moment later.
  apply(watched, [mapping]);
  expect(watched.source().state).toBe('watching');
});

test('a file that comes later is recognised without asking', async () => {
  const { folder, watched } = await watchedUnknown();
  apply(watched, [mapping]);
  writeFileSync(join(folder, 'KOH_2.csv'), sweepText('c1;c2;c3', 0.8));
  await watched.until(() => readerOf(watched, 'KOH_2.csv') === 'mapped:Room 12');
});

test('a changed reader reads its files again, a deleted one lets them go', async () => {
  const { watched } = await watchedUnknown();
  apply(watched, [mapping]);
  await watched.until(() => watched.source().state === 'watching');
  apply(watched, [{ ...mapping, name: 'Room 13' }]);
  await watched.until(() => readerOf(watched, 'KOH_1.csv') === 'mapped:Room 13');
  apply(watched, []);
  await watched.until(() => watched.file('KOH_1.csv')?.state === 'unrecognised');
});

test('the same readers once more read nothing again', async () => {
  const { watched } = await watchedUnknown();
  apply(watched, [mapping]);
  await watched.until(() => watched.source().state === 'watching');
  apply(watched, [{ ...mapping }]);
  expect(watched.source().state).toBe('watching');
});

test('a file is proposed a mapping, and shows what it becomes and what looks like it', async () => {
  const { watched } = await watchedUnknown();
  const fileId = watched.file('KOH_1.csv')?.id ?? '';
  const proposal = watched.ingest.answer({
    name: 'mapping:propose',
    request: { fileId, layout: {} },
  });
  expect(proposal).toMatchObject({ path: 'KOH_1.csv', mapping: { kind: 'jv', version: 1 } });
  const preview = watched.ingest.answer({
    name: 'mapping:preview',
    request: { fileId, mapping: proposal.mapping },
  });
  expect(preview).toMatchObject({ rows: 61, rejected: 0, alike: 1, alikeReadOtherwise: 0 });
  expect(preview.examples).toEqual(['sub/MeBz_1.csv']);
  expect(() =>
    watched.ingest.answer({ name: 'mapping:propose', request: { fileId: 'no', layout: {} } }),
  ).toThrow('no longer there');
});
