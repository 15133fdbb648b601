import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { options } from '../../core/series/given.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { type WatchedIngest, watchedIngest } from './watchedIngest.ts';

const sweep = `Device:\tA-1\nVoltage (V)\tCurrent (mA)\n${Array.from({ length: 12 }, (_, i) => `${i / 10}\t${2 - i / 5}\n`).join('')}`;

async function watched(): Promise<{ folder: string; watched: WatchedIngest }> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'batch'));
  writeFileSync(join(folder, 'batch/MeBz_S01_a.txt'), sweep);
  writeFileSync(join(folder, 'KOH_S02_b.txt'), sweep);
  writeFileSync(join(folder, 'odd.txt'), sweep);
  const watched = watchedIngest();
  watched.add(folder);
  await watched.until(() => watched.source().state === 'watching');
  return { folder, watched };
}

const devices = ({ ingest }: WatchedIngest) =>
  ingest
    .answer({ name: 'library:read', request: options })
    .devices.map(({ label, condition, substrate, pixel }) => [label, condition, substrate, pixel]);
const name = async (watching: WatchedIngest, pattern: string | null) => {
  watching.ingest.answer({ name: 'source:name', request: { sourceId: 'a', pattern } });
  await watching.until(() => watching.source().state === 'watching');
};

test('a pattern names the devices of all files of its folder anew, and clearing it undoes that', async () => {
  const { folder, watched: watching } = await watched();
  expect(devices(watching)).toEqual([['A-1', null, null, null]]);
  await name(watching, '{condition}_{substrate}_{pixel}');
  expect(watching.source().namePattern).toBe('{condition}_{substrate}_{pixel}');
  expect(devices(watching).sort()).toEqual([
    ['A-1', null, null, null],
    ['KOH_S02_b', 'KOH', 'S02', 'b'],
    ['MeBz_S01_a', 'MeBz', 'S01', 'a'],
  ]);
  const odd = watching.file('odd.txt')?.id ?? '';
  const detail = watching.ingest.answer({ name: 'file:read', request: { fileId: odd } });
  expect(detail?.assumptions.join()).toContain('does not fit the pattern');

  // What comes later is named alike.
  writeFileSync(join(folder, 'KOH_S03_c.txt'), sweep);
  await watching.until(() => devices(watching).some(([label]) => label === 'KOH_S03_c'));

  await name(watching, null);
  expect(devices(watching)).toEqual([['A-1', null, null, null]]);
});

test('the same pattern once more reads nothing again', async () => {
  const { watched: watching } = await watched();
  await name(watching, '{device}');
  watching.ingest.answer({ name: 'source:name', request: { sourceId: 'a', pattern: '{device}' } });
  expect(watching.source().state).toBe('watching');
});
