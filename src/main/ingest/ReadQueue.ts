import type { WatchedFile } from './WatchedFile.ts';

/** Files that wait to be read: those looked at first, then newest first, for what runs now is looked for. */
export class ReadQueue {
  readonly #waiting = new Set<WatchedFile>();
  #order: WatchedFile[] = [];
  #isSorted = true;
  #wanted: (file: WatchedFile) => boolean = () => false;

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  add(file: WatchedFile): void {
    if (this.#waiting.has(file)) return;
    this.#waiting.add(file);
    this.#order.push(file);
    this.#isSorted = this.#order.length === 1;
  }

  /** These files come before the others. */
  prefer(isWanted: (file: WatchedFile) => boolean): void {
    this.#wanted = isWanted;
    this.#isSorted = false;
  }

  remove(file: WatchedFile): void {
    this.#waiting.delete(file);
  }

  next(): WatchedFile | null {
    if (!this.#isSorted) {
      const rank = new Map(this.#order.map((file) => [file, this.#wanted(file) ? 1 : 0]));
      this.#order.sort(
        (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || a.stat.modifiedAt - b.stat.modifiedAt,
      );
      this.#isSorted = true;
    }
    for (;;) {
      const file = this.#order.pop();
      if (file === undefined) return null;
      if (this.#waiting.delete(file)) return file;
    }
  }
}
