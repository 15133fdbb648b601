import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder, SAMPLE } from './readSample.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/makeSampleExport.ts', import.meta.url));
const SYNTHETIC =
  'SYNTHETIC sample data modelled on values published in doi 10.1038/s41467-025-63618-5; not measured';

let temporary = '';
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'shelflight-sample-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test('every run writes the bytes that are committed', () => {
  for (const run of ['first', 'second']) {
    const folder = join(temporary, run);
    execFileSync(process.execPath, [SCRIPT, folder]);
    expect(filesUnder(folder)).toEqual(filesUnder(SAMPLE));
    const different = filesUnder(folder).filter(
      (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(SAMPLE, path))),
    );
    expect(different).toEqual([]);
  }
});

test('every file says in its first line that it is synthetic', () => {
  for (const path of filesUnder(SAMPLE)) {
    const [firstLine] = readFileSync(join(SAMPLE, path), 'latin1').split('\n');
    expect(firstLine).toContain(SYNTHETIC);
  }
});

test('the folder stays small', () => {
  const paths = filesUnder(SAMPLE);
  const bytes = paths.reduce((sum, path) => sum + statSync(join(SAMPLE, path)).size, 0);
  expect(paths.length).toBeLessThan(250);
  expect(bytes).toBeLessThan(4_000_000);
});
