import { appendFileSync } from 'node:fs';
import { logRow } from '../firstLight/makeData.ts';

/** A row of each log stands for so many seconds of a tester's clock. */
const secondsPerRow = 15;

/** Logs that a tester writes a hundred times as fast as it would. */
export class GrowingLogs {
  readonly #paths: readonly string[];
  #rows: number;
  readonly #startedAt = performance.now();
  readonly #rowsBefore: number;
  readonly #speed: number;
  #timer: NodeJS.Timeout | null = null;

  constructor(paths: readonly string[], rows: number, speed: number) {
    this.#paths = paths;
    this.#rows = rows;
    this.#rowsBefore = rows;
    this.#speed = speed;
  }

  /** Of each log, with those that were there at the start. */
  get rows(): number {
    return this.#rows;
  }

  get simulatedHours(): number {
    return ((this.#rows - this.#rowsBefore) * secondsPerRow) / 3600;
  }

  start(): void {
    this.#timer = setInterval(() => this.#append(), (1000 * secondsPerRow) / this.#speed);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** What is due by the clock: a busy computer makes a timer late, and no row may fall out. */
  #append(): void {
    const seconds = ((performance.now() - this.#startedAt) / 1000) * this.#speed;
    const due = this.#rowsBefore + Math.floor(seconds / secondsPerRow);
    if (due <= this.#rows) return;
    this.#paths.forEach((path, log) => {
      const rows = Array.from({ length: due - this.#rows }, (_, i) => logRow(this.#rows + i, log));
      appendFileSync(path, rows.join(''));
    });
    this.#rows = due;
  }
}
