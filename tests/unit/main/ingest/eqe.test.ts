import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';
import { watchedIngest } from './watchedIngest.ts';

const rows = Array.from({ length: 51 }, (_, i) => `${300 + 10 * i}\t80`).join('\n');
const text = `Wavelength [nm]\tEQE [%]\n${rows}\n`;
const question = { name: 'eqe:read', request: undefined } as const;

test('An EQE file is shown, makes no device, and is let go with its file', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'A1_EQE.txt');
  writeFileSync(path, text);
  const watched = watchedIngest();
  watched.add(folder);
  await watched.until(() => watched.source().state === 'watching');
  expect(watched.file('A1_EQE.txt')).toMatchObject({ kind: 'info', rows: 0, state: 'read' });
  const [spectrum, ...others] = watched.ingest.answer(question);
  expect(spectrum).toMatchObject({ deviceId: 'a1', file: 'A1_EQE.txt', fromNm: 300, toNm: 800 });
  expect(others).toEqual([]);
  rmSync(path);
  await watched.until(() => watched.files().length === 0);
  expect(watched.ingest.answer(question)).toEqual([]);
});
