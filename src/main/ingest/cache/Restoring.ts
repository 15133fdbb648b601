import type { CachedReading } from './CachedReading.ts';
import type { ColumnFileReader } from './ColumnFileReader.ts';

/** Asks the cache for one file, once, and reads in slices what there is. */
export class Restoring {
  readonly #ask: () => ColumnFileReader | null;
  #reader: ColumnFileReader | null = null;
  #isAsked = false;

  constructor(ask: () => ColumnFileReader | null) {
    this.#ask = ask;
  }

  /** Whether something is kept, as far as that can be told before it is read. */
  get isThere(): boolean {
    this.#open();
    return this.#reader !== null;
  }

  /** Reads on until the clock of `performance.now()` says so. Null when nothing is kept, or no more. */
  next(until: number): CachedReading | 'more' | null {
    this.#open();
    const read = this.#reader?.next(until) ?? null;
    if (read === 'more') return read;
    this.#reader = null;
    return read === null ? null : (read.data as CachedReading);
  }

  /** What is kept is not wanted any more. */
  end(): void {
    this.#isAsked = true;
    this.#reader?.close();
    this.#reader = null;
  }

  #open(): void {
    if (!this.#isAsked) this.#reader = this.#ask();
    this.#isAsked = true;
  }
}
