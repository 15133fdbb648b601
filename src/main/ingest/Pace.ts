import { setImmediate as nextTurn } from 'node:timers/promises';

// A request from the window waits at most about this long behind reading.
const SLICE_MS = 10;

/** Keeps long work in slices, so that the thread answers in between. */
export class Pace {
  #until = performance.now() + SLICE_MS;

  get isSpent(): boolean {
    return performance.now() >= this.#until;
  }

  /** When the present slice should end, on the clock of `performance.now()`. */
  get until(): number {
    return this.#until;
  }

  /** Lets waiting messages be answered when the slice is spent; else goes on at once. */
  async breathe(): Promise<void> {
    if (!this.isSpent) return;
    await nextTurn();
    this.#until = performance.now() + SLICE_MS;
  }
}
