import type { WatchedFile } from '../WatchedFile.ts';
import type { ColumnFileReader } from './ColumnFileReader.ts';
import type { FileCache } from './FileCache.ts';
import { keptMadeOf } from './keptMadeOf.ts';

const LOOK_EVERY_MS = 1_000;
/** A file is kept this long after it was read: what comes together is written once. */
const FIRST_AFTER_MS = 2_000;
/** A growing log is kept again when a quarter more is there, and at most once a minute. */
const AGAIN_AFTER_MS = 60_000;
/** The answers of a folder at which testers write change all the time. */
const ANSWERS_AFTER_MS = 600_000;
const WORTH_PART = 0.25;
const WORTH_BYTES = 16 << 20;

export interface CacheKeeperParts {
  readonly cache: FileCache;
  /** The readers that people made, as a text that changes with them. */
  readonly readers: () => string;
  /** While files are read nothing is written. */
  readonly isBusy: () => boolean;
  /** Keeps the answers with which the window begins. */
  readonly keepAnswers: () => Promise<void>;
}

/** Writes to the cache what was read, when there is nothing better to do, and gives it back. */
export class CacheKeeper {
  readonly #parts: CacheKeeperParts;
  readonly #dueAt = new Map<WatchedFile, number>();
  readonly #keptBytes = new WeakMap<WatchedFile, number>();
  #timer: NodeJS.Timeout | null = null;
  #answersDueAt = Number.POSITIVE_INFINITY;
  #answersKeptAt = Number.NEGATIVE_INFINITY;
  #isWriting = false;
  #isClosed = false;

  constructor(parts: CacheKeeperParts) {
    this.#parts = parts;
  }

  /** What an earlier start kept of a file; null when there is nothing. */
  open(file: WatchedFile): ColumnFileReader | null {
    return this.#parts.cache.open(file.id, this.#madeOf(file));
  }

  /** A file was read to its end. */
  wasRead(file: WatchedFile): void {
    if (this.#dueAt.has(file) || this.#isClosed) return;
    const { all, restored } = file.bytesRead;
    const before = this.#keptBytes.get(file) ?? restored;
    const grown = Math.abs(all - before);
    if (grown > 0) this.#answersChanged();
    const isWorth = before === 0 || grown >= WORTH_BYTES || grown > before * WORTH_PART;
    if (grown === 0 || !isWorth) return;
    this.#dueAt.set(file, performance.now() + (before === 0 ? FIRST_AFTER_MS : AGAIN_AFTER_MS));
    this.#wake();
  }

  /** A file is gone, and what was kept of it goes, too. */
  remove(file: WatchedFile): void {
    this.#dueAt.delete(file);
    void this.#parts.cache.remove(file.id);
  }

  /** Nobody watches the file any more; what was kept of it stays for the day it is watched again. */
  forget(file: WatchedFile): void {
    this.#dueAt.delete(file);
  }

  close(): void {
    this.#isClosed = true;
    this.#stop();
    this.#dueAt.clear();
  }

  async #look(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    const now = performance.now();
    for (const [file, dueAt] of [...this.#dueAt]) {
      // In the middle of a reading its columns and its report tell different things.
      if (this.#parts.isBusy() || this.#isClosed) break;
      if (now < dueAt || !this.#dueAt.delete(file)) continue;
      await this.#write(file);
    }
    if (now >= this.#answersDueAt && this.#dueAt.size === 0 && !this.#parts.isBusy()) {
      this.#answersDueAt = Number.POSITIVE_INFINITY;
      this.#answersKeptAt = now;
      await this.#parts.keepAnswers();
    }
    this.#isWriting = false;
    if (this.#dueAt.size === 0 && this.#answersDueAt === Number.POSITIVE_INFINITY) this.#stop();
  }

  #answersChanged(): void {
    const now = performance.now();
    const first = now + FIRST_AFTER_MS;
    this.#answersDueAt = Math.min(
      this.#answersDueAt,
      Math.max(first, this.#answersKeptAt + ANSWERS_AFTER_MS),
    );
    this.#wake();
  }

  #wake(): void {
    this.#timer ??= setInterval(() => void this.#look(), LOOK_EVERY_MS);
  }

  async #write(file: WatchedFile): Promise<void> {
    const reading = file.reading();
    if (reading === null) return;
    const { cache } = this.#parts;
    if (await cache.write(file.id, this.#madeOf(file), reading)) {
      this.#keptBytes.set(file, reading.mark.offset);
    }
  }

  #madeOf(file: WatchedFile): string {
    return keptMadeOf(file, this.#parts.readers());
  }

  #stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
