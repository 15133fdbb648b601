import type { Trouble } from '../../ipc/Diagnostics.ts';

const MOST_KEPT = 20;

/** The last failures of reading, newest first; one that goes on is told once. */
export class Troubles {
  readonly #last: Trouble[] = [];

  get last(): readonly Trouble[] {
    return [...this.#last];
  }

  note(path: string, message: string): void {
    const known = this.#last.findIndex((one) => one.path === path && one.message === message);
    if (known >= 0) this.#last.splice(known, 1);
    this.#last.unshift({ at: Date.now(), path, message });
    this.#last.length = Math.min(this.#last.length, MOST_KEPT);
  }
}
