import type { SnapshotChanges } from '../../core/watch/diffSnapshots.ts';

// Files that grew lately are looked at on every tick; of the others so many, in turn, that a tick stays
// at a few milliseconds and an idle program near nothing.
const HOT_MS = 600_000;
const MOST_HOT = 500;
const COLD_PER_TICK = 200;

/** Which files a tick looks at. */
export class FilesInTurn {
  readonly #hot = new Map<string, number>();
  #coldOrder: string[] = [];

  note({ added, grown, replaced, removed }: SnapshotChanges): void {
    const now = performance.now();
    for (const { path } of removed) this.#hot.delete(path);
    for (const { path, modifiedAt } of [...added, ...grown, ...replaced]) {
      // Set anew, so that the order of the map is from longest quiet to last grown.
      this.#hot.delete(path);
      if (Date.now() - modifiedAt < HOT_MS) this.#hot.set(path, now);
    }
    for (const path of this.#hot.keys()) {
      if (this.#hot.size <= MOST_HOT) break;
      this.#hot.delete(path);
    }
  }

  next(all: ReadonlyMap<string, unknown>): string[] {
    const now = performance.now();
    for (const [path, since] of this.#hot) if (now - since > HOT_MS) this.#hot.delete(path);
    if (this.#coldOrder.length === 0) this.#coldOrder = [...all.keys()];
    const cold = this.#coldOrder.splice(-COLD_PER_TICK);
    return [...this.#hot.keys(), ...cold.filter((path) => all.has(path) && !this.#hot.has(path))];
  }
}
