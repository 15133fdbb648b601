import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ProjectEntry } from '../../core/records/ProjectManifest.ts';

/** More is not read back in one piece. */
const largestZip = 2_000_000_000;

/** Writes a ZIP piece by piece: a folder of gigabytes never stands in memory. */
export class ZipWriter {
  readonly #file: FileHandle;
  readonly #zip: Zip;
  #pieces: Uint8Array[] = [];
  #failure: Error | null = null;
  #read = 0;

  constructor(file: FileHandle) {
    this.#file = file;
    this.#zip = new Zip((error, piece) => {
      if (error) this.#failure = error;
      else this.#pieces.push(piece);
    });
  }

  /** Adds a file and says what came into it. */
  async add(
    path: string,
    content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    isPacked = false,
  ): Promise<ProjectEntry> {
    const entry = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    this.#zip.add(entry);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of content) {
      bytes += piece.length;
      this.#read += piece.length;
      if (this.#read > largestZip) {
        throw new Error(
          'The raw files are larger than 2 GB: leave them out and copy their folder yourself.',
        );
      }
      hash.update(piece);
      // A copy: what is pushed may be taken over, and a stream uses its buffer again.
      entry.push(new Uint8Array(piece));
      await this.#flush();
    }
    entry.push(new Uint8Array(0), true);
    await this.#flush();
    return { path, bytes, sha256: hash.digest('hex') };
  }

  async end(): Promise<void> {
    this.#zip.end();
    await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    const pieces = this.#pieces;
    this.#pieces = [];
    for (const piece of pieces) await this.#file.writeFile(piece);
  }
}
