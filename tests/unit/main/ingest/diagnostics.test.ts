import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileCache } from '../../../../src/main/ingest/cache/FileCache.ts';
import { mppText } from './measurementText.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { watchedIngest } from './watchedIngest.ts';

test('Diagnostics tell memory, looks, the cache and the last failures', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ch01.txt'), mppText(0, 600));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link.txt'));
  const cache = new FileCache({ folder: temporaryFolder(), version: '1', limitBytes: 1e9 });
  const watched = watchedIngest({ cache });
  watched.add(folder);
  await watched.until(() => watched.source().state === 'watching');
  const { ingest } = watched;
  const told = ingest.answer({ name: 'reading:diagnose', request: undefined });
  // Time, voltage, current density and PCE.
  expect(told).toMatchObject({ rows: 600, columns: 4, cache: { limitBytes: 1e9, message: null } });
  expect(told.columnBytes).toBeGreaterThanOrEqual(4 * 600 * 8);
  expect(told.sources[0]).toMatchObject({ files: 2, folders: 1 });
  expect(told.sources[0]?.looks).toBeGreaterThan(0);
  expect(told.troubles).toEqual([
    { at: expect.any(Number), path: 'link.txt', message: expect.stringContaining('no file') },
  ]);
  await expect.poll(() => cache.state().files, { timeout: 20_000 }).toBeGreaterThan(0);
  ingest.answer({ name: 'cache:clear', request: undefined });
  expect(cache.state()).toMatchObject({ files: 0, bytes: 0 });
});
