import type { WatchState } from '../../ipc/Diagnostics.ts';

/** How long the looks at a folder took. */
export class LookTimes {
  #count = 0;
  #lastMs = 0;
  #slowestMs = 0;

  note(ms: number): void {
    this.#count++;
    this.#lastMs = ms;
    this.#slowestMs = Math.max(this.#slowestMs, ms);
  }

  told(): Pick<WatchState, 'looks' | 'lastLookMs' | 'slowestLookMs'> {
    return { looks: this.#count, lastLookMs: this.#lastMs, slowestLookMs: this.#slowestMs };
  }
}
