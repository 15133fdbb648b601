import type { WatchedFile } from './WatchedFile.ts';

/** Tries files again whose failure may pass by itself. */
export class Retries {
  readonly #again: (file: WatchedFile) => void;
  readonly #timers = new Map<WatchedFile, NodeJS.Timeout>();

  constructor(again: (file: WatchedFile) => void) {
    this.#again = again;
  }

  /** A file was just read, or could not be. */
  watch(file: WatchedFile): void {
    this.forget(file);
    const waitMs = file.retryAfterMs;
    if (waitMs === null) return;
    this.#timers.set(
      file,
      setTimeout(() => this.#again(file), waitMs),
    );
  }

  forget(file: WatchedFile): void {
    clearTimeout(this.#timers.get(file));
    this.#timers.delete(file);
  }
}
