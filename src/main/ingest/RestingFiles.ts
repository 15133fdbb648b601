import type { WatchedFile } from './WatchedFile.ts';

/** A file that has not grown for so long is at rest: its last line may be taken. */
const REST_MS = 2_000;
const LOOK_EVERY_MS = 250;

/** Calls `rested` once for each file that has been quiet for two seconds. */
export class RestingFiles {
  readonly #rested: (file: WatchedFile) => void;
  readonly #dueAt = new Map<WatchedFile, number>();
  #timer: NodeJS.Timeout | null = null;

  constructor(rested: (file: WatchedFile) => void) {
    this.#rested = rested;
  }

  /** A file was just read. One that was written long ago is at rest already. */
  watch(file: WatchedFile): void {
    this.#dueAt.delete(file);
    if (Date.now() - file.stat.modifiedAt > REST_MS) {
      this.#rested(file);
      return;
    }
    this.#dueAt.set(file, performance.now() + REST_MS);
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  forget(file: WatchedFile): void {
    this.#dueAt.delete(file);
  }

  close(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#dueAt.clear();
  }

  #look(): void {
    const now = performance.now();
    for (const [file, dueAt] of [...this.#dueAt]) {
      if (now < dueAt) continue;
      this.#dueAt.delete(file);
      this.#rested(file);
    }
    if (this.#dueAt.size === 0) this.close();
  }
}
