import type { WatchedFile } from './WatchedFile.ts';

const LOOK_EVERY_MS = 250;

/** Calls `rested` once for each file that has been quiet for long enough. */
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
    if (!file.needsRest) return;
    if (Date.now() - file.stat.modifiedAt > file.restMs) {
      this.#rested(file);
      return;
    }
    this.#dueAt.set(file, performance.now() + file.restMs);
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
