import { gapHoursFor } from '../analysis/gapHoursFor.ts';
import type { Gap, RunEvent, RunQuantity } from '../run.ts';
import { BlockExtremes } from './BlockExtremes.ts';
import { runValueReader } from './chooseRunValue.ts';
import { Float64Column } from './Float64Column.ts';
import { plausibleLimit } from './plausibleLimit.ts';
import { StitchClock } from './StitchClock.ts';
import type { TrackSource } from './TrackSource.ts';
import type { RowReader } from './trackQuantity.ts';

/** Seconds between two rows that need no look for a gap. */
const longestPlainWait = 300;
/** Rows that are taken together. */
const fewestAtOnce = 32;
const mostAtOnce = 8192;

/** Rows of one track inside a run. */
export interface RunPart {
  readonly source: TrackSource;
  /** First row of the track that belongs to the run. */
  readonly fromRow: number;
  /** Where that row stands in the run. */
  readonly seriesFrom: number;
}

// Longer than most files: clock, rows and what was said of them move together, row by row.
/**
 * One run stitched from its tracks: ascending hours from time zero and the run's value, row by row. Time
 * zero is the first valid sample (isos 3.1); rows before it are left out, rows without a valid value
 * stay as NaN. Appending costs the new rows only.
 */
export class RunSeries {
  readonly quantity: RunQuantity;
  readonly hours = new Float64Column();
  readonly values = new Float64Column();
  readonly parts: RunPart[] = [];
  readonly clock = new StitchClock();
  /** Of `values`, for pictures; brought up to date when one is drawn. */
  readonly extremes = new BlockExtremes();
  readonly #anchor: number | null;
  #zero = Number.NaN;
  /** End of the time that files with a date have covered, in their own clocks. */
  #coveredUntil = Number.NEGATIVE_INFINITY;
  #candidates: Gap[] = [];
  #validRows = 0;
  #lastHours = 0;
  #lastValid = 0;
  #overlapped = 0;
  #rewrites = 0;
  #implausible = 0;
  /** The track that was found to repeat time covered before. */
  #repeating: Float64Column | null = null;

  /** `anchor`: wall clock at the stitched second 0; null when no file has a date. */
  constructor(quantity: RunQuantity, anchor: number | null) {
    this.quantity = quantity;
    this.#anchor = anchor;
  }

  /** Of hours, values and their extremes. */
  get bytes(): number {
    return this.hours.bytes + this.values.bytes + this.extremes.bytes;
  }

  /** How often rows that were there before have changed. */
  get rewrites(): number {
    return this.#rewrites;
  }

  /** Wall clock of time zero. */
  get startedAt(): number | null {
    return this.#anchor === null || Number.isNaN(this.#zero) ? null : this.#anchor + this.#zero;
  }

  get durationHours(): number {
    return this.#lastValid;
  }

  get medianIntervalHours(): number {
    return this.clock.intervals.median() / 3600;
  }

  /** Rows that repeat a time another file covers, and were left out. */
  get overlappedRows(): number {
    return this.#overlapped;
  }

  /** Rows whose value no cell can reach; they count as missing. */
  get implausibleRows(): number {
    return this.#implausible;
  }

  /** Interruptions between valid samples, by `gapHoursFor`. */
  get gaps(): readonly Gap[] {
    const least = gapHoursFor(this.medianIntervalHours);
    return this.#candidates.filter((gap) => gap.toHours - gap.fromHours > least);
  }

  get events(): readonly RunEvent[] {
    return this.clock.events.map(({ atSeconds, kind, detail }) => ({
      atHours: (atSeconds - this.#zero) / 3600,
      kind,
      detail,
    }));
  }

  /** Takes the rows from `fromRow` on of a track that begins or goes on at the end of this run. */
  append(source: TrackSource, fromRow: number): void {
    const { timeSeconds } = source.track;
    const end = timeSeconds.length;
    let row = fromRow;
    const current = this.parts.at(-1);
    if (current?.source.track.timeSeconds !== timeSeconds) {
      row = this.#startPart(source, fromRow);
      if (row >= end) return;
      this.parts.push({ source, fromRow: row, seriesFrom: this.hours.length });
    }
    const read = runValueReader(source, this.quantity);
    const base = this.#baseOf(source);
    const times = timeSeconds.values();
    const limit = plausibleLimit(this.quantity);
    this.hours.reserve(this.hours.length + end - row);
    this.values.reserve(this.values.length + end - row);
    for (; row < end; row++) {
      const plainFrom = row;
      if (read !== null) row = this.#takePlain(times, read, limit, row, end);
      if (base !== null && row > plainFrom) this.#cover((times[row - 1] as number) + base);
      if (row === end) break;
      const raw = times[row] as number;
      const value = read === null ? Number.NaN : read(row);
      // NaN is on neither side of the limit.
      if (Math.abs(value) > limit) this.#implausible++;
      const isValid = Number.isFinite(raw) && Math.abs(value) <= limit;
      if (isValid) this.#takeValid(raw, value);
      else this.#takeInvalid(raw);
      if (base !== null) this.#cover(raw + base);
    }
  }

  /** Takes rows from `from` on as long as they are valid and follow each other; returns the row it leaves. */
  #takePlain(
    times: Float64Array,
    read: RowReader,
    limit: number,
    from: number,
    end: number,
  ): number {
    const [clock, zero] = [this.clock, this.#zero];
    if (this.#validRows < 64 || this.#lastHours !== this.#lastValid) return from;
    // Rows that were put back, or wait for the clock, are no beginning of plain ones.
    if ((clock.last - zero) / 3600 !== this.#lastValid) return from;
    const hours = this.hours.withRoom(end - from);
    const values = this.values.withRoom(end - from);
    const at = this.hours.length - from;
    let row = from;
    let isPlain = true;
    // In growing pieces, so that little is read in vain where rows are seldom plain.
    for (let most = fewestAtOnce; isPlain && row < end; most = Math.min(2 * most, mostAtOnce)) {
      const stop = Math.min(end, row + most);
      let valid = row;
      for (; valid < stop; valid++) {
        const value = read(valid);
        if (!(Math.abs(value) <= limit)) break;
        values[at + valid] = value;
      }
      row = clock.placePlain(times, row, valid, longestPlainWait, zero, hours, at + row);
      isPlain = row === stop;
    }
    if (row === from) return from;
    const length = at + row;
    this.hours.setLength(length);
    this.values.setLength(length);
    this.#validRows += row - from;
    this.#lastValid = hours[length - 1] as number;
    this.#lastHours = this.#lastValid;
    return row;
  }

  #cover(until: number): void {
    if (until > this.#coveredUntil) this.#coveredUntil = until;
  }

  #takeValid(raw: number, value: number): void {
    const seconds = this.clock.place(raw);
    if (Number.isNaN(this.#zero)) this.#zero = seconds;
    const slipped = this.clock.takePutBack();
    if (slipped > 0) this.#putBack(slipped);
    const hours = Math.max(
      (seconds - this.#zero) / 3600,
      this.hours.at(this.hours.length - 1) || 0,
    );
    const wait = hours - this.#lastValid;
    const isLong = wait > 0.1 && this.#validRows > 0;
    if (isLong && (this.#validRows < 64 || wait > 2 * this.medianIntervalHours)) {
      this.#candidates.push({ fromHours: this.#lastValid, toHours: hours });
    }
    this.#validRows++;
    this.#lastValid = hours;
    this.#lastHours = hours;
    this.hours.push(hours);
    this.values.push(value);
  }

  /** The last valid rows, and what lies between them, go back to the time before they slipped ahead. */
  #putBack(rows: number): void {
    const hours = this.hours.values();
    let first = hours.length;
    for (let left = rows; left > 0 && first > 0; ) {
      first--;
      if (!Number.isNaN(this.values.at(first))) left--;
    }
    const before = first > 0 ? (hours[first - 1] as number) : 0;
    hours.fill(before, first);
    this.#lastHours = before;
    this.#lastValid = before;
    this.#candidates = this.#candidates.filter((gap) => gap.toHours <= before);
    this.#rewrites++;
  }

  #takeInvalid(raw: number): void {
    const seconds = Number.isFinite(raw) ? this.clock.peek(raw) : this.clock.last;
    this.#lastHours = Math.max((seconds - this.#zero) / 3600, this.#lastHours);
    this.hours.push(this.#lastHours);
    this.values.push(Number.NaN);
  }

  /** The first row that belongs to the run: valid if it is the run's first, and not told before. */
  #startPart(source: TrackSource, fromRow: number): number {
    const { timeSeconds } = source.track;
    const end = timeSeconds.length;
    const base = this.#baseOf(source);
    const read = runValueReader(source, this.quantity);
    let row = fromRow;
    const limit = plausibleLimit(this.quantity);
    const isUsable = (at: number) =>
      Number.isFinite(timeSeconds.at(at)) && Math.abs(read?.(at) ?? Number.NaN) <= limit;
    while (row < end && !isUsable(row)) row++;
    if (row >= end) return end;
    if (base !== null) {
      const first = row;
      // A start rounded to the minute may reach a little into the file before: that is no copy.
      const reach = this.#coveredUntil - (timeSeconds.at(first) + base);
      if (reach > 120) this.#repeating = timeSeconds;
      if (this.#repeating === timeSeconds) {
        while (row < end && !(timeSeconds.at(row) + base > this.#coveredUntil)) row++;
      }
      this.#overlapped += row - first;
      if (row >= end) return end;
    }
    const raw = timeSeconds.at(row);
    const goesOn = raw > this.clock.lastRaw && raw > 0;
    this.clock.startPart(raw, base ?? (goesOn ? 'continue' : 'restart'));
    return row;
  }

  #baseOf(source: TrackSource): number | null {
    const { startedAt } = source.track;
    return this.#anchor === null || startedAt === null ? null : startedAt - this.#anchor;
  }
}
