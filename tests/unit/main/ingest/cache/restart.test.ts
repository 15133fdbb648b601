import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportFile } from '../../../../../src/cli/reportFile.ts';
import { defaultOptions, makeReport } from '../../../../../src/core/report/makeReport.ts';
import { FileCache } from '../../../../../src/main/ingest/cache/FileCache.ts';
import { fileAccess } from '../../../../../src/main/ingest/FileAccess.ts';
import { readFolderOnce } from '../../../../../src/main/ingest/readFolderOnce.ts';
import { mppText } from '../measurementText.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');
const defaults = { areaCm2: 0.09, irradianceMwCm2: 100 };

/** Everything that is told of a folder, and how many bytes of it were read for that. */
async function read(folder: string, cache?: FileCache) {
  let bytesRead = 0;
  const access = {
    ...fileAccess,
    read: (...args: Parameters<typeof fileAccess.read>) => {
      const length = fileAccess.read(...args);
      bytesRead += length;
      return length;
    },
  };
  const { store, files } = await readFolderOnce(folder, defaults, [], { access, cache });
  const report = makeReport({
    folder,
    appVersion: '0',
    files: files.map(reportFile),
    store,
    includeSeries: true,
    options: defaultOptions,
  });
  return { report: JSON.parse(JSON.stringify(report)) as typeof report, bytesRead };
}

function cacheIn(folder: string): FileCache {
  return new FileCache({ folder, version: '1', limitBytes: 1e9 });
}

/** A log of several megabytes; rows are one minute apart. */
function longLog(folder: string, rows = 30_000): string {
  const path = join(folder, 'CH01.txt');
  writeFileSync(path, mppText(0, rows));
  return path;
}

describe('What was kept of a folder', () => {
  test('tells what reading tells, for every file that we know', async () => {
    const folder = join(temporaryFolder(), 'data');
    cpSync(fixtures, folder, { recursive: true });
    const kept = temporaryFolder();
    const first = await read(folder, cacheIn(kept));
    const plain = await read(folder);
    const again = await read(folder, cacheIn(kept));
    expect(first.report).toEqual(plain.report);
    expect(again.report).toEqual(plain.report);
    expect(readdirSync(kept).length).toBeGreaterThan(50);
  });

  test('spares reading: only the ends of a file are compared', async () => {
    const folder = temporaryFolder();
    const path = longLog(folder);
    const kept = temporaryFolder();
    await read(folder, cacheIn(kept));
    const again = await read(folder, cacheIn(kept));
    expect(again.bytesRead).toBeLessThan(40_000);
    expect(statSync(path).size).toBeGreaterThan(600_000);
  });

  test('goes on with rows that came meanwhile, as one reading would', async () => {
    const whole = Buffer.from(mppText(0, 12_000));
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.5, max: 0.999, noNaN: true }), async (part) => {
        const folder = temporaryFolder();
        const kept = temporaryFolder();
        const path = join(folder, 'CH01.txt');
        const cut = Math.floor(whole.length * part);
        writeFileSync(path, whole.subarray(0, cut));
        await read(folder, cacheIn(kept));
        appendFileSync(path, whole.subarray(cut));
        const gone = await read(folder, cacheIn(kept));
        expect(gone.report).toEqual((await read(folder)).report);
        // Its head and what is new.
        expect(gone.bytesRead).toBeLessThan(300_000 + whole.length - cut);
      }),
      { numRuns: 8 },
    );
  });

  test('is nothing for a file that was written anew, even with the old time and size', async () => {
    const folder = temporaryFolder();
    const path = longLog(folder, 100);
    const { mtime } = statSync(path);
    const kept = temporaryFolder();
    await read(folder, cacheIn(kept));
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('18.0000', '17.0000'));
    utimesSync(path, mtime, mtime);
    const again = await read(folder, cacheIn(kept));
    expect(again.report).toEqual((await read(folder)).report);
    expect(again.report.runs[0]?.initial).toBe(17);
  });

  test('is nothing when it was damaged or deleted', async () => {
    const folder = temporaryFolder();
    longLog(folder, 2_000);
    const kept = temporaryFolder();
    const plain = await read(folder, cacheIn(kept));
    const [file] = readdirSync(kept);
    const path = join(kept, file as string);
    const bytes = readFileSync(path);
    bytes[bytes.length - 5] = (bytes.at(-5) as number) ^ 1;
    writeFileSync(path, bytes);
    expect((await read(folder, cacheIn(kept))).report).toEqual(plain.report);
    rmSync(kept, { recursive: true });
    expect((await read(folder, cacheIn(kept))).report).toEqual(plain.report);
  });
});
