import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { printRecordsFile } from '../../../../src/core/records/printRecordsFile.ts';
import type { RecordState } from '../../../../src/core/records/RecordState.ts';
import type { PictureContent } from '../../../../src/ipc/contract.ts';
import { ProjectFile } from '../../../../src/main/project/ProjectFile.ts';
import { rawFiles } from '../../../../src/main/project/rawFiles.ts';
import { writeProject } from '../../../../src/main/project/writeProject.ts';
import { annotationOf, recordOf } from '../../core/records/givenRecords.ts';
import { temporaryFolder } from '../ingest/temporaryFolder.ts';

const bytes = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');
const picture: PictureContent = { id: sha256(bytes), mimeType: 'image/png', bytes };
const state: RecordState = {
  records: [
    annotationOf({ pictureIds: [picture.id], text: 'crack 裂纹' }),
    recordOf('device', 'a1', { areaCm2: 0.1 }),
  ],
  seen: { aaaaaaaa: '2025-03-01T10:00:00.000Z-000000-aaaaaaaa' },
};

async function written(raw: readonly { path: string; inProject: string }[] = []): Promise<string> {
  const path = join(temporaryFolder(), 'project.shelflight.zip');
  await writeProject(path, {
    state,
    pictures: (async function* () {
      yield picture;
    })(),
    rawFiles: raw,
    appVersion: '0.1.0',
    author: 'Li',
    exportedAt: '2025-03-01T10:00:00Z',
  });
  return path;
}

function zipWith(files: Readonly<Record<string, Uint8Array | string>>): string {
  const path = join(temporaryFolder(), 'project.zip');
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  writeFileSync(path, zipSync(Object.fromEntries(entries)));
  return path;
}

function manifestOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content as string),
    sha256: sha256(content),
  }));
  const about = { appVersion: '9', exportedAt: '2025-03-01T10:00:00Z', author: '' };
  return JSON.stringify({ schema: 'shelflight.project/1', ...about, entries });
}

async function records(path: string): Promise<RecordState> {
  return (await ProjectFile.open(path)).records();
}

describe('a project file', () => {
  test('gives back the records, pictures and raw files that were put in', async () => {
    const source = temporaryFolder();
    const log = `${'Time\tPower\n'.repeat(100_000)}`;
    writeFileSync(join(source, 'CH01.txt'), log);
    writeFileSync(join(source, '电池.txt'), 'x');
    const states = ['CH01.txt', '电池.txt', 'gone.txt'].map((path) => ({ sourceId: 's', path }));
    const places = [{ id: 's', path: source, isSample: false }];
    const raw = await rawFiles(states, places);
    expect(raw.left).toEqual(['gone.txt']);
    const path = await written(raw.files);
    expect(readdirSync(join(path, '..'))).toEqual(['project.shelflight.zip']);

    const file = await ProjectFile.open(path);
    expect(file.manifest).toMatchObject({ author: 'Li', appVersion: '0.1.0' });
    expect(file.records()).toEqual({ ...state, records: [...state.records] });
    expect([...file.pictures()]).toEqual([{ id: picture.id, extension: 'png', bytes }]);
    const target = join(temporaryFolder(), 'unpacked');
    await file.unpackRawFiles(target);
    expect(readFileSync(join(target, '1/CH01.txt'), 'utf8')).toBe(log);
    expect(readdirSync(join(target, '1')).sort()).toEqual(['CH01.txt', '电池.txt']);
    await expect(file.unpackRawFiles(target)).rejects.toThrow('EEXIST');
  });

  test('of the sample study holds no raw file, of an archive the archive once', async () => {
    const source = temporaryFolder();
    writeFileSync(join(source, 'week.zip'), 'PK');
    const states = ['week.zip/a.txt', 'week.zip/b.txt'].map((path) => ({ sourceId: 's', path }));
    const place = { id: 's', path: source, isSample: false };
    expect(await rawFiles(states, [place])).toEqual({
      files: [{ path: join(source, 'week.zip'), inProject: 'raw/1/week.zip' }],
      left: [],
    });
    expect((await rawFiles(states, [{ ...place, isSample: true }])).files).toEqual([]);
  });

  test('that was cut anywhere is refused with a sentence, and never half taken', async () => {
    const whole = readFileSync(await written());
    const folder = temporaryFolder();
    for (let length = 0; length < whole.length; length += 97) {
      const path = join(folder, 'cut.zip');
      writeFileSync(path, whole.subarray(0, length));
      await expect(records(path), `${length} bytes`).rejects.toThrow(
        /damaged|no project file|is missing/,
      );
    }
  });

  test('with any byte changed gives the same records or a sentence', async () => {
    const whole = readFileSync(await written());
    const folder = temporaryFolder();
    for (let at = 0; at < whole.length; at += 41) {
      const path = join(folder, 'changed.zip');
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      writeFileSync(path, changed);
      const result = await records(path).catch((error: Error) => error.message);
      if (typeof result !== 'string') expect(result).toEqual(state);
      else expect(result).toMatch(/^(It|This|Its) [^\n]+\.$/);
    }
  });

  const text = printRecordsFile(state);
  test.each([
    ['no ZIP at all', () => zipFree('hello'), 'no project file'],
    ['an empty file', () => zipFree(''), 'no project file'],
    ['another ZIP', () => zipWith({ 'a.txt': 'x' }), 'manifest.json is missing'],
    ['a manifest that is no JSON', () => zipWith({ 'manifest.json': '{' }), 'cannot be read'],
    [
      'another version',
      () => zipWith({ 'manifest.json': '{"schema":"shelflight.project/2"}' }),
      'another version of Shelflight (shelflight.project/2',
    ],
    [
      'records of another version',
      () => {
        const newer = { 'records.json': '{"schema":"shelflight.records/2"}' };
        return zipWith({ ...newer, 'manifest.json': manifestOf(newer) });
      },
      'another version of Shelflight (shelflight.records/2',
    ],
    [
      'records that are not those of the manifest',
      () => {
        const manifest = manifestOf({ 'records.json': text });
        return zipWith({ 'records.json': `${text} `, 'manifest.json': manifest });
      },
      'records.json is not what was put in',
    ],
    [
      'records of wrong types',
      () => {
        const wrong = { 'records.json': text.replace('"fromHours":10', '"fromHours":"ten"') };
        return zipWith({ ...wrong, 'manifest.json': manifestOf(wrong) });
      },
      'has a fromHours that is not a number or null',
    ],
    [
      'a name that leads out',
      () => {
        const files = { 'records.json': text, 'raw/../../evil.txt': 'x' };
        return zipWith({ ...files, 'manifest.json': manifestOf(files) });
      },
      'a name that is not allowed',
    ],
    [
      'a manifest that is a bomb',
      () => zipWith({ 'manifest.json': new Uint8Array(33 << 20) }),
      'would unpack to far too much',
    ],
  ])('%s is refused with a sentence', async (_name, path, sentence) => {
    await expect(records(path())).rejects.toThrow(sentence);
  });

  test('whose ZIP lies about a size unpacks to no more than it says', async () => {
    const bomb = `${text}${' '.repeat(8 << 20)}`;
    const path = zipWith({
      'records.json': bomb,
      'manifest.json': manifestOf({ 'records.json': text }),
    });
    const lying = readFileSync(path);
    // In the central directory: the unpacked size becomes that of the honest records.
    const name = lying.lastIndexOf('records.json');
    lying.writeUInt32LE(Buffer.byteLength(text), name - 46 + 24);
    writeFileSync(path, lying);
    expect(await records(path)).toEqual(state);
  });

  test('that cannot be written leaves an older one as it was', async () => {
    const path = await written();
    const before = readFileSync(path);
    const gone = { path: join(temporaryFolder(), 'gone.txt'), inProject: 'raw/1/gone.txt' };
    const parts = { state, rawFiles: [gone], appVersion: '', author: '', exportedAt: '' };
    const none = (async function* () {})();
    await expect(writeProject(path, { ...parts, pictures: none })).rejects.toThrow('ENOENT');
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(path, '..'))).toHaveLength(1);
    expect(existsSync(gone.path)).toBe(false);
  });
});

function zipFree(content: string): string {
  const path = join(temporaryFolder(), 'project.zip');
  writeFileSync(path, content);
  return path;
}
