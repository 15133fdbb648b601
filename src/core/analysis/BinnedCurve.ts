import type { HourSpan } from '../run.ts';
import { Float64Column } from '../series/Float64Column.ts';
import { binHoursFor } from './binHoursFor.ts';
import { CurveBlocks } from './CurveBlocks.ts';
import type { Curve, CurvePoint } from './curve.ts';
import { includedUntil } from './includedUntil.ts';
import { isExcluded } from './isExcluded.ts';
import { SortedWindow } from './SortedWindow.ts';
import { withNext } from './withNext.ts';

/**
 * The binned curve of a growing run (isos 3.1): median of value and of time in bins of `binHoursFor`,
 * brought up to date by the new rows only. Points that are NaN or excluded never enter; of points with
 * one time the last one counts. When the run outgrows a step of the bin ladder the bins are made again.
 */
export class BinnedCurve {
  readonly #spans: readonly HourSpan[];
  #hours = new Float64Column();
  #values = new Float64Column();
  #counts = new Float64Column();
  #blocks: CurveBlocks | null = null;
  #open = new Bin();
  #openIndex = Number.NaN;
  #firstHour = new SortedWindow();
  #binHours = 2 ** -30;
  #consumed = 0;
  #points = 0;
  #excluded = 0;
  #first: CurvePoint | null = null;
  #firstDelivering: CurvePoint | null = null;
  #lastIsInFirstHour = false;
  #lastHours = Number.NaN;
  #lastValue = Number.NaN;
  #made: Curve | null = null;

  constructor(spans: readonly HourSpan[] = []) {
    this.#spans = spans;
  }

  /** Takes rows that were added since the last call; the rows before must not have changed. */
  follow(hours: ArrayLike<number>, values: ArrayLike<number>): void {
    if (this.#consumed === hours.length) return;
    this.#made = null;
    const end = hours.length;
    let lastValid = end - 1;
    while (lastValid > this.#consumed && !Number.isFinite(values[lastValid])) lastValid--;
    const binHours = binHoursFor(hours[lastValid] as number);
    if (Number.isFinite(values[lastValid]) && binHours > this.#binHours) this.#restart(binHours);
    for (let row = this.#consumed; row < end; row++) {
      this.#take(hours[row] as number, values[row] as number);
      row = this.#takePlain(hours, values, row + 1, end) - 1;
    }
    this.#consumed = end;
  }

  /**
   * Takes rows from `from` on as long as they are plain: inside of the open bin, behind the first hour,
   * before the next excluded span, later than the one before, and numbers. Nearly all rows of a long log are. Returns the row it leaves.
   */
  #takePlain(
    hours: ArrayLike<number>,
    values: ArrayLike<number>,
    from: number,
    end: number,
  ): number {
    const start = this.#firstDelivering;
    if (start === null || this.#lastHours <= start.hours + 1) return from;
    // Rows next to the bin's end are looked at closely: rounding decides there.
    const binEnd = (this.#openIndex + 1) * this.#binHours;
    const limit = Math.min(
      binEnd - Math.abs(binEnd) * 1e-12,
      includedUntil(this.#spans, this.#lastHours),
    );
    const open = this.#open;
    let before = this.#lastHours;
    let row = from;
    for (; row < end; row++) {
      const time = hours[row] as number;
      const value = values[row] as number;
      if (!(time > before && time < limit) || value - value !== 0) break;
      open.add(time, value);
      before = time;
    }
    if (row > from) {
      this.#points += row - from;
      this.#lastHours = before;
      this.#lastValue = values[row - 1] as number;
      this.#lastIsInFirstHour = false;
    }
    return row;
  }

  curve(): Curve {
    this.#made ??= this.#make();
    return this.#made;
  }

  #make(): Curve {
    const closed = this.#counts.length;
    const isOpen = this.#open.count > 0;
    const hours = withNext(this.#hours, isOpen ? this.#open.medianHours() : null);
    const values = withNext(this.#values, isOpen ? this.#open.medianValue() : null);
    const counts = withNext(this.#counts, isOpen ? this.#open.count : null);
    this.#blocks ??= new CurveBlocks(hours, values);
    this.#blocks.follow(hours, values, closed);
    const last = this.#first ? { hours: this.#lastHours, value: this.#lastValue } : null;
    return {
      hours,
      values,
      counts,
      binHours: this.#binHours,
      first: this.#first,
      firstDelivering: this.#firstDelivering,
      last,
      firstHourMedian: this.#firstHour.length > 0 ? this.#firstHour.median() : null,
      points: this.#points,
      excluded: this.#excluded,
      blocks: this.#blocks,
    };
  }

  #take(hours: number, value: number): void {
    if (!Number.isFinite(hours) || !Number.isFinite(value)) return;
    if (this.#spans.length > 0 && isExcluded(this.#spans, hours)) {
      this.#excluded++;
      return;
    }
    this.#points++;
    if (value > 0) this.#firstDelivering ??= { hours, value };
    const start = this.#firstDelivering;
    const inFirstHour = start !== null && hours - start.hours <= 1;
    if (hours === this.#lastHours) {
      // Duplicate time: the last one counts (isos 3.1).
      this.#open.replaceLast(this.#lastValue, value);
      if (this.#lastIsInFirstHour) this.#firstHour.remove(this.#lastValue);
      if (this.#first?.hours === hours) this.#first = { hours, value };
      if (start?.hours === hours) this.#firstDelivering = { hours, value };
    } else {
      const index = Math.floor(hours / this.#binHours);
      if (index !== this.#openIndex) this.#close(index);
      this.#open.add(hours, value);
      this.#first ??= { hours, value };
    }
    if (inFirstHour) this.#firstHour.insert(value);
    this.#lastIsInFirstHour = inFirstHour;
    this.#lastHours = hours;
    this.#lastValue = value;
  }

  #close(nextIndex: number): void {
    if (this.#open.count > 0) {
      this.#hours.push(this.#open.medianHours());
      this.#counts.push(this.#open.count);
      this.#values.push(this.#open.takeMedianValue());
    }
    this.#openIndex = nextIndex;
  }

  #restart(binHours: number): void {
    this.#binHours = binHours;
    this.#hours = new Float64Column();
    this.#values = new Float64Column();
    this.#counts = new Float64Column();
    this.#blocks = null;
    this.#open = new Bin();
    this.#openIndex = Number.NaN;
    this.#firstHour = new SortedWindow();
    this.#consumed = 0;
    this.#points = 0;
    this.#excluded = 0;
    this.#first = null;
    this.#firstDelivering = null;
    this.#lastIsInFirstHour = false;
    this.#lastHours = Number.NaN;
    this.#lastValue = Number.NaN;
  }
}

/** The bin that is still filling. Times arrive in order, so their median needs no sorting. */
class Bin {
  readonly #values = new SortedWindow();
  #times = new Float64Column(16);

  get count(): number {
    return this.#values.length;
  }

  add(hours: number, value: number): void {
    this.#times.push(hours);
    this.#values.insert(value);
  }

  replaceLast(before: number, value: number): void {
    this.#values.remove(before);
    this.#values.insert(value);
  }

  /** Closes the bin: it is empty afterwards. */
  takeMedianValue(): number {
    this.#times = new Float64Column(Math.max(16, this.#times.length));
    return this.#values.takeMedian();
  }

  medianValue(): number {
    return this.#values.median();
  }

  medianHours(): number {
    const middle = this.#times.length >> 1;
    if (this.#times.length % 2 === 1) return this.#times.at(middle);
    return (this.#times.at(middle - 1) + this.#times.at(middle)) / 2;
  }
}
