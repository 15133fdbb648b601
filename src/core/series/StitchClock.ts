import type { RunEvent } from '../run.ts';
import { IntervalHistogram } from './IntervalHistogram.ts';

/** An event on the stitched clock, in seconds. */
export interface ClockEvent {
  atSeconds: number;
  kind: RunEvent['kind'];
  detail: string;
  /** Absolute time tells how long the interruption was. */
  isDated: boolean;
}

/** Events kept; a clock that jumps at every row would fill the memory with them. */
const mostEvents = 500;
/** A clock that comes back to its old course within so many rows had only slipped. */
const slipRows = 5;
/** Seconds; a shorter leap ahead may be a true interruption and is never put back. */
const longLeap = 86_400;

/**
 * Turns the elapsed clocks of a run's files into one that never runs backwards (our own rules):
 * - a step back to under a tenth of the elapsed time is a `restart`: time goes on from the last row by
 *   one median interval;
 * - another step back is `clockBackwards`: up to 60 s or 5 intervals the rows wait at the last time until
 *   the clock has caught up, beyond that, and where an hour is repeated, time goes on as after a restart;
 * - when the old clock returns within 5 rows, it had only slipped, and its course is taken up again;
 *   rows that slipped ahead (over a day and over 1,000 intervals) are put back to the time before.
 */
export class StitchClock {
  readonly intervals = new IntervalHistogram();
  readonly events: ClockEvent[] = [];
  segments = 0;
  #offset = 0;
  #firstRaw = Number.NaN;
  #lastRaw = Number.NaN;
  #last = Number.NaN;
  #before: { offset: number; lastRaw: number; event: ClockEvent; rows: number } | null = null;

  /** The last row that stood right before the clock leapt ahead, and the rows since. */
  #leap: { lastRaw: number; last: number; rows: number } | null = null;
  #putBack = 0;

  /** How many of the rows placed before turned out to have slipped ahead; told once. */
  takePutBack(): number {
    const rows = this.#putBack;
    this.#putBack = 0;
    return rows;
  }

  /** Stitched seconds of the last row; NaN before the first. */
  get last(): number {
    return this.#last;
  }

  /** Raw time of the last row in its own file. */
  get lastRaw(): number {
    return this.#lastRaw;
  }

  /**
   * The next file begins. `offset` is where its clock stands on the stitched one: a number when
   * absolute time tells it, `continue` when its elapsed time goes on, `restart` when nothing tells.
   */
  startPart(firstRaw: number, offset: number | 'continue' | 'restart'): void {
    this.#before = null;
    this.#leap = null;
    if (Number.isNaN(this.#last)) {
      this.#offset = typeof offset === 'number' ? offset : 0;
      this.segments = 1;
    } else if (typeof offset === 'number') {
      const wait = offset + firstRaw - this.#last;
      if (wait > Math.max(5 * this.intervals.median(), 360))
        this.#beginSegment('The log starts again.', true);
      this.#offset = wait > 0 ? offset : this.#offsetAfterLast(firstRaw);
    } else if (offset === 'restart') {
      this.#beginSegment('A new file whose clock starts again and has no date.', false);
      this.#offset = this.#offsetAfterLast(firstRaw);
    }
    this.#firstRaw = firstRaw;
    this.#lastRaw = firstRaw;
  }

  /** Stitched seconds of a row with a valid value, never before the row placed last. */
  place(raw: number): number {
    const step = raw - this.#lastRaw;
    if (step < 0 && this.#isBackFromLeap(raw)) this.#endLeap();
    else if (step < 0) this.#stepBack(raw, -step);
    else if (this.#before !== null) this.#returnToOldClock(raw, step);
    if (this.#leap !== null && ++this.#leap.rows > slipRows) this.#leap = null;
    const median = step > longLeap ? this.intervals.median() : 0;
    if (median > 0 && step > 1000 * median) {
      this.#leap = { lastRaw: this.#lastRaw, last: this.#last, rows: 1 };
    }
    const seconds = Math.max(raw + this.#offset, Number.isNaN(this.#last) ? -Infinity : this.#last);
    if (seconds > this.#last) this.intervals.add(seconds - this.#last);
    this.#last = seconds;
    this.#lastRaw = raw;
    return seconds;
  }

  /**
   * The same for rows [from, end) of `times` as long as each follows the one before within `most` seconds
   * while nothing is to be settled: nearly all rows. Their hours from `zero` (stitched seconds) are written
   * to `hours` from `at` on. Returns the first row that `place` must be asked for.
   */
  placePlain(
    times: Float64Array,
    from: number,
    end: number,
    most: number,
    zero: number,
    hours: Float64Array,
    at: number,
  ): number {
    if (this.#leap !== null || this.#before !== null) return from;
    const { intervals } = this;
    const offset = this.#offset;
    const longest = Math.min(most, longLeap);
    let lastRaw = this.#lastRaw;
    let last = this.#last;
    let row = from;
    for (; row < end; row++) {
      const raw = times[row] as number;
      const step = raw - lastRaw;
      const seconds = raw + offset;
      if (!(step > 0 && step <= longest && seconds > last)) break;
      intervals.add(seconds - last);
      hours[at + row - from] = (seconds - zero) / 3600;
      lastRaw = raw;
      last = seconds;
    }
    this.#lastRaw = lastRaw;
    this.#last = last;
    return row;
  }

  /** Where a row without a valid value stands; it leaves no trace on the clock. */
  peek(raw: number): number {
    const seconds = raw + this.#offset;
    return seconds > this.#last ? seconds : this.#last;
  }

  #isBackFromLeap(raw: number): boolean {
    const leap = this.#leap;
    if (leap === null || raw < leap.lastRaw) return false;
    return raw - leap.lastRaw <= 20 * Math.max(this.intervals.median(), 1);
  }

  #endLeap(): void {
    const leap = this.#leap;
    if (leap === null) return;
    this.events.push({
      atSeconds: leap.last,
      kind: 'clockBackwards',
      detail: `${leap.rows} rows carry a time far ahead; they count at the time before.`,
      isDated: false,
    });
    this.#last = leap.last;
    this.#putBack = leap.rows;
    this.#leap = null;
  }

  #stepBack(raw: number, back: number): void {
    const median = this.intervals.median();
    const elapsed = this.#lastRaw - this.#firstRaw;
    const isRestart = raw - this.#firstRaw <= 0.1 * elapsed && back > 3 * median;
    // The hour that the end of summer time repeats is a true hour, however few rows it has.
    const isHour = Math.abs(back + median - 3600) <= Math.max(2, 0.1 * median);
    const isSmall = back <= Math.max(60, 5 * median) && !isHour;
    const from = clockText(this.#lastRaw);
    const event: ClockEvent = {
      atSeconds: this.#last,
      kind: isRestart ? 'restart' : 'clockBackwards',
      detail: `The file's clock goes back from ${from} to ${clockText(raw)}.`,
      isDated: false,
    };
    if (this.events.length < mostEvents) this.events.push(event);
    if (!isRestart && isSmall) return;
    this.#before = { offset: this.#offset, lastRaw: this.#lastRaw, event, rows: 0 };
    if (isRestart) {
      this.segments++;
      this.#firstRaw = raw;
    }
    this.#offset = this.#offsetAfterLast(raw);
  }

  #returnToOldClock(raw: number, step: number): void {
    const before = this.#before;
    if (before === null) return;
    before.rows++;
    const usual = 20 * Math.max(this.intervals.median(), 1);
    if (raw >= before.lastRaw && raw - before.lastRaw <= usual && step > usual) {
      this.#offset = before.offset;
      if (before.event.kind === 'restart') this.segments--;
      before.event.kind = 'clockBackwards';
      this.#before = null;
    } else if (before.rows >= slipRows) {
      this.#before = null;
    }
  }

  #beginSegment(detail: string, isDated: boolean): void {
    this.segments++;
    if (this.events.length < mostEvents) {
      this.events.push({ atSeconds: this.#last, kind: 'restart', detail, isDated });
    }
  }

  #offsetAfterLast(raw: number): number {
    const interval = this.intervals.median();
    return this.#last + (interval > 0 ? interval : 1) - raw;
  }
}

function clockText(seconds: number): string {
  return `${Number((seconds / 3600).toPrecision(6))} h`;
}
