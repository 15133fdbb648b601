import { formatLocalTime } from '../localTime.ts';

const HOUR = 3600;
/** Longest interval between rows in which a missing hour can be told from a pause. */
const longestInterval = 1200;
/** Changes that are told; a clock in trouble is told elsewhere. */
const mostTold = 6;
/** Months, from 0, in which countries change their clocks. */
const months: ReadonlySet<number> = new Set([2, 3, 8, 9, 10]);

/**
 * Watches the wall clock of a log for the hour that summer time takes and gives back: a step of one hour
 * more or less than the interval before, on a Sunday of spring or autumn. It only tells; the run keeps
 * the missing hour as time without data and lets the repeated one follow the first.
 */
export class SummerTime {
  readonly said: string[] = [];
  #last = Number.NaN;
  #interval = Number.NaN;

  /** The wall clock of the next row. */
  note(seconds: number): void {
    const step = seconds - this.#last;
    const extra = step - this.#interval;
    const isHour = Math.abs(Math.abs(extra) - HOUR) <= Math.max(2, 0.1 * this.#interval);
    if (isHour && this.#interval <= longestInterval && isChangeDay(this.#last)) {
      const at = formatLocalTime({ seconds: this.#last, dateOnly: false }).replace('T', ' ');
      const text =
        extra > 0
          ? `The clock goes ahead by an hour after ${at}, as when summer time begins; the hour counts as time without data.`
          : `The clock goes back by an hour after ${at}, as when summer time ends; the rows follow each other.`;
      if (this.said.length < mostTold) this.said.push(text);
    }
    if (step > 0) this.#interval = step;
    this.#last = seconds;
  }
}

function isChangeDay(seconds: number): boolean {
  const date = new Date(seconds * 1000);
  return date.getUTCDay() % 6 === 0 && months.has(date.getUTCMonth());
}
