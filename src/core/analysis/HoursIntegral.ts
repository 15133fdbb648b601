import type { Gap, HourSpan } from '../run.ts';
import { Float64Column } from '../series/Float64Column.ts';
import { lowerBound } from '../series/lowerBound.ts';
import { upperBound } from '../series/upperBound.ts';
import { isExcluded } from './isExcluded.ts';

/** Rows between two places whose sum is kept. */
const placeRows = 256;

/** Values of rows [from, to); NaN where missing. */
export type RowsReader = (from: number, to: number) => ArrayLike<number>;

/** An integral over a span of a record, in value x hours, and the hours that had no data. */
export interface Integral {
  readonly sum: number;
  readonly uncountedHours: number;
}

/** The last valid row of a stretch, and the sum up to it; row -1 when there is none. */
interface SumUntil {
  readonly row: number;
  readonly value: number;
  readonly sum: number;
}

/**
 * Trapezoids over the valid rows of a growing record, so that the integral over any span follows without a
 * walk over its rows. Excluded and missing rows are bridged by their neighbours; across a gap nothing is
 * counted, and its hours are told. A trapezoid that crosses the edge of a span is cut there.
 */
export class HoursIntegral {
  readonly #exclusions: readonly HourSpan[];
  /** At every place: the sum up to the last valid row before it, which row that is, and its value. */
  readonly #sums = new Float64Column(8);
  readonly #rows = new Float64Column(8);
  readonly #lastValues = new Float64Column(8);
  #hours: ArrayLike<number> = [];
  #read: RowsReader = () => [];
  #taken = 0;
  #sum: SumUntil = { row: -1, value: Number.NaN, sum: 0 };

  constructor(exclusions: readonly HourSpan[]) {
    this.#exclusions = exclusions;
  }

  /** Takes rows that were added since the last call; the rows before must not have changed. */
  follow(hours: ArrayLike<number>, read: RowsReader): void {
    this.#hours = hours;
    this.#read = read;
    while (this.#taken < hours.length) {
      const from = this.#taken;
      const to = Math.min(hours.length, (Math.floor(from / placeRows) + 1) * placeRows);
      if (from % placeRows === 0) {
        this.#sums.push(this.#sum.sum);
        this.#rows.push(this.#sum.row);
        this.#lastValues.push(this.#sum.value);
      }
      this.#sum = this.#added(this.#sum, from, to);
      this.#taken = to;
    }
  }

  /** Over one span; across the ascending `gaps` nothing is counted. */
  over({ fromHours, toHours }: HourSpan, gaps: readonly Gap[]): Integral {
    const first = this.#validFrom(0);
    if (first < 0) return { sum: 0, uncountedHours: 0 };
    const from = Math.max(fromHours, this.#timeOf(first));
    const to = Math.min(toHours, this.#timeOf(this.#sum.row));
    if (!(to > from)) return { sum: 0, uncountedHours: 0 };
    let sum = this.#until(to) - this.#until(from);
    let uncountedHours = 0;
    let counted = from;
    for (const gap of gaps) {
      if (gap.fromHours >= to) break;
      if (gap.toHours <= counted) continue;
      // The whole trapezoid that reaches over the gap, as far as it lies in the span.
      const after = this.#validFrom(lowerBound(this.#hours, gap.toHours));
      const before = after < 0 ? -1 : this.#validBefore(after).row;
      if (before < 0) continue;
      const begin = Math.max(counted, this.#timeOf(before));
      const end = Math.min(to, this.#timeOf(after));
      if (!(end > begin)) continue;
      sum -= this.#until(end) - this.#until(begin);
      uncountedHours += end - begin;
      counted = end;
    }
    return { sum, uncountedHours };
  }

  /** From the first valid row to a time between it and the last one. */
  #until(hours: number): number {
    const next = upperBound(this.#hours, hours);
    const { row, value, sum } = this.#validBefore(next);
    const after = this.#timeOf(row) < hours ? this.#validFrom(next) : -1;
    if (after < 0) return sum;
    const t0 = this.#timeOf(row);
    const slope =
      ((this.#read(after, after + 1)[0] as number) - value) / (this.#timeOf(after) - t0);
    return sum + (value + (slope * (hours - t0)) / 2) * (hours - t0);
  }

  /** The last valid row before `end`, and the sum up to it. */
  #validBefore(end: number): SumUntil {
    const place = Math.min(Math.floor(end / placeRows), this.#rows.length - 1);
    const [row, value] = [this.#rows.at(place), this.#lastValues.at(place)];
    return this.#added({ row, value, sum: this.#sums.at(place) }, place * placeRows, end);
  }

  /** The first valid row from `start` on; -1 when there is none. */
  #validFrom(start: number): number {
    for (let from = start; from < this.#taken; ) {
      const place = Math.floor(from / placeRows) + 1;
      const to = Math.min(this.#taken, place * placeRows);
      // Between two places with the same last valid row there is none.
      if (!(this.#rows.at(place) < from)) {
        const values = this.#read(from, to);
        for (let row = from; row < to; row++) {
          if (this.#isValid(row, values[row - from] as number)) return row;
        }
      }
      from = to;
    }
    return -1;
  }

  /** `before` and the trapezoids of rows [from, to). */
  #added(before: SumUntil, from: number, to: number): SumUntil {
    let { row, value, sum } = before;
    const values = from < to ? this.#read(from, to) : [];
    for (let next = from; next < to; next++) {
      const nextValue = values[next - from] as number;
      if (!this.#isValid(next, nextValue)) continue;
      if (row >= 0) sum += ((value + nextValue) / 2) * (this.#timeOf(next) - this.#timeOf(row));
      row = next;
      value = nextValue;
    }
    return { row, value, sum };
  }

  #isValid(row: number, value: number): boolean {
    const exclusions = this.#exclusions;
    if (!Number.isFinite(value)) return false;
    return exclusions.length === 0 || !isExcluded(exclusions, this.#timeOf(row));
  }

  #timeOf(row: number): number {
    return this.#hours[row] as number;
  }
}
