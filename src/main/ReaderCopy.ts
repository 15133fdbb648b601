import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseMapping } from '../core/read/mapping/parseMapping.ts';
import type { TableMapping } from '../core/read/mapping/TableMapping.ts';
import { writeFileAtomic } from './writeFileAtomic.ts';

/**
 * The readers that people made, as the window sent them last: with them the folders are read rightly from
 * the first file on, while the window, which owns them, still opens. A copy that is gone or damaged
 * costs a second reading of some files and nothing else.
 */
export class ReaderCopy {
  readonly #path: string;
  #text: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** What can be used of the copy; empty when there is none. */
  read(): readonly TableMapping[] {
    try {
      const text = readFileSync(this.#path, 'utf8');
      const all: unknown = JSON.parse(text);
      this.#text = text;
      return Array.isArray(all) ? all.flatMap((json) => parseMapping(json).mapping ?? []) : [];
    } catch {
      return [];
    }
  }

  /** Resolves when the readers are on the disk; does nothing when they are there already. */
  keep(readers: readonly TableMapping[]): Promise<void> {
    const text = JSON.stringify(readers);
    if (text === this.#text) return this.#writing;
    this.#text = text;
    const next = this.#writing
      .catch(() => {})
      .then(() => {
        mkdirSync(dirname(this.#path), { recursive: true });
        return writeFileAtomic(this.#path, text);
      });
    this.#writing = next;
    return next;
  }
}
