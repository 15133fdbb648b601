import type { WatchedFile } from './WatchedFile.ts';

/** Files that wait to be read, newest first: what runs now is what a person looks for first. */
export class ReadQueue {
  readonly #waiting = new Set<WatchedFile>();
  #order: WatchedFile[] = [];
  #isSorted = true;

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  add(file: WatchedFile): void {
    if (this.#waiting.has(file)) return;
    this.#waiting.add(file);
    this.#order.push(file);
    this.#isSorted = this.#order.length === 1;
  }

  remove(file: WatchedFile): void {
    this.#waiting.delete(file);
  }

  next(): WatchedFile | null {
    if (!this.#isSorted) {
      this.#order.sort((a, b) => a.stat.modifiedAt - b.stat.modifiedAt);
      this.#isSorted = true;
    }
    for (;;) {
      const file = this.#order.pop();
      if (file === undefined) return null;
      if (this.#waiting.delete(file)) return file;
    }
  }
}
