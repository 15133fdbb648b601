import { mkdirSync, rmSync } from 'node:fs';
import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { CacheState } from '../../../ipc/Diagnostics.ts';
import { CacheIndex } from './CacheIndex.ts';
import { ColumnFileReader } from './ColumnFileReader.ts';
import { cacheFailure } from './cacheFailure.ts';
import { cacheLimit } from './cacheLimit.ts';
import { writeColumnFile } from './columnFile.ts';

const DAY_MS = 86_400_000;
/** A virus scanner or a moment without room is no news. */
const WORTH_TELLING = 3;
const PAUSE_MS = 600_000;

export interface FileCacheOptions {
  readonly folder: string;
  /** Of the program that reads: what another one made is of no use. */
  readonly version: string;
  /** Bytes; without it by the room on the disk. */
  readonly limitBytes?: number;
}

/**
 * Keeps on the disk what was read, one file per measured file, so that the next start need not read
 * it again. It may be deleted, cut or full at any time: then there is nothing for a file, and nobody
 * hears of it unless writing fails again and again. What was used longest ago goes first.
 */
export class FileCache {
  readonly #options: FileCacheOptions;
  readonly #index: CacheIndex;
  #limitBytes: number | null;
  #failures = 0;
  #failure: string | null = null;
  #pausedUntil = 0;

  constructor(options: FileCacheOptions) {
    this.#options = options;
    this.#index = new CacheIndex(options.folder);
    this.#limitBytes = options.limitBytes ?? null;
  }

  state(): CacheState {
    const { bytes, count } = this.#index;
    const { folder } = this.#options;
    return { folder, bytes, files: count, limitBytes: this.#limit(), message: this.#failure };
  }

  /** What was kept under this name, when it was made of the same `made`; null when there is nothing. */
  open(name: string, made: string): ColumnFileReader | null {
    try {
      const reader = new ColumnFileReader(this.#path(name), this.#key(made));
      const { modifiedAt } = reader;
      if (Date.now() - modifiedAt > DAY_MS) this.#use(name);
      return reader;
    } catch {
      return null;
    }
  }

  /** Keeps data under a name. False when they could not be kept; never rejects. */
  async write(name: string, made: string, data: unknown): Promise<boolean> {
    if (performance.now() < this.#pausedUntil) return false;
    try {
      mkdirSync(this.#options.folder, { recursive: true });
      const bytes = await writeColumnFile(this.#path(name), this.#key(made), data);
      this.#index.set(name, bytes);
      const over = this.#index.over(this.#limit(), name);
      await Promise.all(over.map((old) => this.remove(old)));
      this.#failures = 0;
      this.#failure = null;
      return this.#index.has(name);
    } catch (error) {
      this.#failed(error);
      return false;
    }
  }

  /** Resolves when the kept file is gone; never rejects. */
  async remove(name: string): Promise<void> {
    this.#index.delete(name);
    await rm(this.#path(name), { force: true }).catch(() => {});
  }

  /** Everything goes; what is read from now on is kept again. */
  clear(): void {
    this.#pausedUntil = 0;
    for (const path of this.#index.clear()) {
      try {
        rmSync(path, { force: true });
      } catch (error) {
        this.#failed(error);
      }
    }
  }

  #use(name: string): void {
    const now = new Date();
    this.#index.use(name, now.getTime());
    utimes(this.#path(name), now, now).catch(() => {});
  }

  #failed(error: unknown): void {
    if (++this.#failures < WORTH_TELLING) return;
    this.#pausedUntil = performance.now() + PAUSE_MS;
    this.#failure = `What was read cannot be kept for the next start, which will take longer. ${cacheFailure(error, this.#options.folder)}`;
  }

  #limit(): number {
    this.#limitBytes ??= cacheLimit(this.#options.folder, this.#index.bytes);
    return this.#limitBytes;
  }

  #key(made: string): string {
    return `${this.#options.version}\n${made}`;
  }

  #path(name: string): string {
    return join(this.#options.folder, this.#index.fileOf(name));
  }
}
