import { createHash } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { ProjectEntry, ProjectManifest } from '../../core/records/ProjectManifest.ts';
import { parseManifest } from '../../core/records/parseManifest.ts';
import { parseRecordsFile } from '../../core/records/parseRecordsFile.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import { isInside } from '../isInside.ts';

const largestFile = 2_000_000_000;
/** Unpacked; a project with 100,000 annotations has 100 MB. */
const largestRecords = 400 << 20;
const largestManifest = 32 << 20;
const largestEntry = 1_500_000_000;

/**
 * A project file that somebody gave us: nothing in it is believed. What comes out is what its
 * manifest lists, byte for byte by its digest, or a sentence.
 */
export class ProjectFile {
  readonly manifest: ProjectManifest;
  readonly #bytes: Uint8Array;

  private constructor(manifest: ProjectManifest, bytes: Uint8Array) {
    this.manifest = manifest;
    this.#bytes = bytes;
  }

  /** Rejects with a sentence that says what is wrong with the file. */
  static async open(path: string): Promise<ProjectFile> {
    const { size } = await stat(path).catch(() => {
      throw new Error('The file cannot be read.');
    });
    if (size > largestFile) throw new Error('It is larger than 2 GB.');
    const bytes = new Uint8Array(await readFile(path));
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error('It is no project file (no ZIP).');
    const { manifest, error } = parseManifest(
      json(unpacked(bytes, 'manifest.json', largestManifest)),
    );
    if (manifest === null) throw new Error(error);
    return new ProjectFile(manifest, bytes);
  }

  /** Throws a sentence when one record is not in order. */
  records(): RecordState {
    const { state, error } = parseRecordsFile(json(this.#checked('records.json', largestRecords)));
    if (state === null) throw new Error(error);
    return state;
  }

  /** Pictures that are what their names say. */
  *pictures(): Iterable<{ id: string; extension: string; bytes: Uint8Array<ArrayBuffer> }> {
    for (const { path, sha256 } of this.manifest.entries) {
      const [, id, extension] = /^pictures\/([0-9a-f]{64})\.(png|jpg|webp|gif)$/.exec(path) ?? [];
      if (id === undefined || extension === undefined || id !== sha256) continue;
      yield { id, extension, bytes: this.#checked(path, 64 << 20) };
    }
  }

  get rawFiles(): readonly ProjectEntry[] {
    return this.manifest.entries.filter(({ path }) => path.startsWith('raw/'));
  }

  /** Unpacks the raw files below a folder that must not be there yet. */
  async unpackRawFiles(folder: string): Promise<void> {
    await mkdir(folder);
    for (const { path } of this.rawFiles) {
      const target = resolve(folder, path.slice('raw/'.length));
      if (!isInside(target, folder)) throw new Error(`“${path}” would lie outside of the folder.`);
      const bytes = this.#checked(path, largestEntry);
      await mkdir(dirname(target), { recursive: true });
      const file = await open(join(target), 'wx');
      await file.writeFile(bytes).finally(() => file.close());
    }
  }

  #checked(path: string, largest: number): Uint8Array<ArrayBuffer> {
    const entry = this.manifest.entries.find((candidate) => candidate.path === path);
    const bytes = unpacked(this.#bytes, path, largest);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (entry === undefined || bytes.length !== entry.bytes || sha256 !== entry.sha256) {
      throw new Error(`It is damaged: ${path} is not what was put in.`);
    }
    return bytes;
  }
}

/** One file of a ZIP. The room for it is what the ZIP says, which is checked first: no bomb goes off. */
function unpacked(zip: Uint8Array, path: string, largest: number): Uint8Array<ArrayBuffer> {
  let isTooLarge = false;
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (name !== path) return false;
        isTooLarge = originalSize > largest;
        return !isTooLarge;
      },
    });
  } catch {
    throw new Error('It is damaged or was not copied to its end.');
  }
  if (isTooLarge) throw new Error(`It is not opened: ${path} would unpack to far too much.`);
  const bytes = found[path];
  if (bytes === undefined) throw new Error(`It is no project of Shelflight: ${path} is missing.`);
  return bytes as Uint8Array<ArrayBuffer>;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Error('It is damaged: its text cannot be read.');
  }
}
