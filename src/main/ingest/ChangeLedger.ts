import { randomUUID } from 'node:crypto';
import type { ChangeMark, Changes } from '../../ipc/Changes.ts';

interface Entry<T> {
  readonly item: T;
  readonly text: string;
  /** The version at which it became what it is. */
  readonly version: number;
}

/**
 * Tells what became of a list since each asker's last question. It compares with what was told last,
 * so any number of windows may ask, each with the mark of its own last answer.
 */
export class ChangeLedger<T extends { readonly id: string }> {
  /** A mark of another ledger, such as that of a reading worker that has died, is not understood. */
  readonly #name = randomUUID();
  #entries: ReadonlyMap<string, Entry<T>> = new Map();
  #version = 0;
  #orderVersion = 0;

  /** `items` as they are now, each id once. */
  since(items: readonly T[], mark: ChangeMark | null): Changes<T> {
    this.#note(items);
    const from = this.#versionOf(mark);
    const entries = [...this.#entries.values()];
    return {
      mark: `${this.#name} ${this.#version}`,
      changed: entries.filter(({ version }) => version > from).map(({ item }) => item),
      order: this.#orderVersion > from ? [...this.#entries.keys()] : null,
    };
  }

  #note(items: readonly T[]): void {
    const version = this.#version + 1;
    const noted = new Map<string, Entry<T>>();
    for (const item of items) {
      const before = this.#entries.get(item.id);
      if (before?.item === item) {
        noted.set(item.id, before);
        continue;
      }
      const text = JSON.stringify(item);
      noted.set(item.id, before?.text === text ? before : { item, text, version });
    }
    const ids = [...this.#entries.keys()];
    const isReordered =
      ids.length !== noted.size || [...noted.keys()].some((id, i) => id !== ids[i]);
    const isChanged = [...noted.values()].some((entry) => entry.version === version);
    this.#entries = noted;
    if (isReordered) this.#orderVersion = version;
    if (isReordered || isChanged || this.#version === 0) this.#version = version;
  }

  /** -1: everything is news to whoever asks. */
  #versionOf(mark: ChangeMark | null): number {
    const [name, version] = mark?.split(' ') ?? [];
    return name === this.#name ? Number(version) : -1;
  }
}
