import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { IngestHost } from '../../../src/main/ingest/IngestHost.ts';
import { SettingsFile } from '../../../src/main/SettingsFile.ts';
import { Sources } from '../../../src/main/Sources.ts';
import { temporaryFolder } from './ingest/temporaryFolder.ts';

async function opened({ session = null as string | null, remembered = [] as string[] } = {}) {
  const folder = temporaryFolder();
  for (const name of ['sample', 'lab/batch 1', 'other']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'lab/batch 1/cell.txt'), 'x');
  const settings = new SettingsFile(join(folder, 'settings.json'));
  await settings.update({ sources: remembered.map((name) => ({ path: join(folder, name) })) });
  const ingest = new IngestHost({
    makeWorker: () =>
      new Worker(new URL('../../../src/main/ingest/ingest.worker.ts', import.meta.url)),
    tell: () => {},
    log: () => {},
  });
  onTestFinished(() => ingest.close());
  const sources = new Sources({
    ingest,
    settings,
    sampleFolder: join(folder, 'sample'),
    sessionFolder: session === null ? null : join(folder, session),
  });
  await sources.open();
  const names = async () => (await sources.list()).map(({ name }) => name);
  const kept = () => settings.content.sources.map(({ path }) => path);
  return { folder, sources, names, kept };
}

test('The sample opens when nothing is remembered, and goes when a folder is added', async () => {
  const { folder, sources, names, kept } = await opened();
  expect(await sources.list()).toMatchObject([{ name: 'sample', isSample: true }]);
  const added = await sources.add(join(folder, 'lab'));
  expect(added).toMatchObject({ name: 'lab', isSample: false });
  expect(await names()).toEqual(['lab']);
  expect(kept()).toEqual([join(folder, 'lab')]);
});

test('Neither the same folder nor one inside it is watched twice', async () => {
  const { folder, sources, names } = await opened({ remembered: ['lab'] });
  const [lab] = await sources.list();
  expect((await sources.add(join(folder, 'other/../lab'))).id).toBe(lab?.id);
  expect((await sources.add(join(folder, 'lab/batch 1'))).id).toBe(lab?.id);
  expect(await names()).toEqual(['lab']);
});

test('An outer folder takes the place of those inside it', async () => {
  const { folder, sources, names } = await opened({ remembered: ['lab/batch 1', 'other'] });
  await sources.add(join(folder, 'lab'));
  expect(await names()).toEqual(['other', 'lab']);
});

test('A dropped file stands for its folder', async () => {
  const { folder, sources } = await opened();
  expect((await sources.add(join(folder, 'lab/batch 1/cell.txt'))).name).toBe('batch 1');
});

test('A folder that is not there is refused with a sentence', async () => {
  const { folder, sources } = await opened();
  await expect(sources.add(join(folder, 'nowhere'))).rejects.toThrow(/^There is no folder .*\.$/);
});

test('A folder for this session is watched alone, and what is remembered stays', async () => {
  const { folder, sources, names, kept } = await opened({ session: 'other', remembered: ['lab'] });
  expect(await names()).toEqual(['other']);
  await sources.add(join(folder, 'sample'));
  expect(kept()).toEqual([join(folder, 'lab')]);
});

test('How the names of a folder are made is kept with it, until it is cleared', async () => {
  const { folder, sources } = await opened({ remembered: ['lab', 'other'] });
  const [lab] = await sources.list();
  const id = lab?.id ?? '';
  await expect(sources.nameFiles(id, '{condition}{pixel}')).rejects.toThrow(/^Put a character/);
  const named = await sources.nameFiles(id, '{condition}_{pixel}');
  expect(named.map(({ namePattern }) => namePattern)).toEqual(['{condition}_{pixel}', null]);
  const kept = () => new SettingsFile(join(folder, 'settings.json')).content.sources;
  expect(kept()[0]).toEqual({ path: join(folder, 'lab'), namePattern: '{condition}_{pixel}' });
  await sources.add(join(folder, 'sample'));
  expect(kept()[0]).toHaveProperty('namePattern', '{condition}_{pixel}');
  await sources.nameFiles(id, null);
  expect(kept()[0]).toEqual({ path: join(folder, 'lab') });
});

test('A removed folder is forgotten', async () => {
  const { sources, kept } = await opened({ remembered: ['lab', 'other'] });
  const [lab] = await sources.list();
  const left = await sources.remove(lab?.id ?? '');
  expect(left.map(({ name }) => name)).toEqual(['other']);
  expect(kept()).toHaveLength(1);
});
