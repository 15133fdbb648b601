import { Float64Column } from '../series/Float64Column.ts';
import { Sums } from './Sums.ts';
import type { Line } from './stabilised.ts';

/** Points between two places whose sums are kept. */
export const sumPoints = 16;
const sumsPerPlace = 5;

/**
 * Running sums of a growing curve, from which a straight line through any stretch of it follows without a
 * walk over its points. The points before the last must not have changed. The sums lose digits where they
 * are subtracted: residuals under 1e-12 of the spread are rounding.
 */
export class LineSums {
  readonly #kept = new Float64Column(sumsPerPlace * 4);
  readonly #running = new Sums();
  #hours: Float64Array;
  #values: Float64Array;

  constructor(hours: Float64Array, values: Float64Array) {
    this.#hours = hours;
    this.#values = values;
  }

  /** Of a curve that stands still. */
  static of(hours: Float64Array, values: Float64Array): LineSums {
    const sums = new LineSums(hours, values);
    sums.follow(hours, values, hours.length);
    return sums;
  }

  /** Takes the points that were added; the first `settled` of them will not change any more. */
  follow(hours: Float64Array, values: Float64Array, settled: number): void {
    this.#hours = hours;
    this.#values = values;
    const running = this.#running;
    while (running.n + sumPoints <= settled) {
      this.addPoints(running, running.n, running.n + sumPoints);
      for (const sum of [running.x, running.y, running.xx, running.xy, running.yy]) {
        this.#kept.push(sum);
      }
    }
  }

  /** Forgets the points from `length` on: they are other ones now. */
  cut(length: number): void {
    const places = Math.min(this.#running.n, length) / sumPoints;
    this.#kept.setLength(Math.floor(places) * sumsPerPlace);
    this.before(Math.floor(places) * sumPoints, this.#running);
  }

  /** Times and values are counted from this point. */
  get origin(): { readonly hours: number; readonly value: number } {
    return { hours: this.#hours[0] as number, value: this.#values[0] as number };
  }

  /** Over the points before `to`; written into `sums`, which is given back. */
  before(to: number, sums = new Sums()): Sums {
    const place = Math.min(Math.floor(to / sumPoints), this.#kept.length / sumsPerPlace);
    const at = (place - 1) * sumsPerPlace;
    sums.n = place * sumPoints;
    sums.x = place === 0 ? 0 : this.#kept.at(at);
    sums.y = place === 0 ? 0 : this.#kept.at(at + 1);
    sums.xx = place === 0 ? 0 : this.#kept.at(at + 2);
    sums.xy = place === 0 ? 0 : this.#kept.at(at + 3);
    sums.yy = place === 0 ? 0 : this.#kept.at(at + 4);
    this.addPoints(sums, sums.n, to);
    return sums;
  }

  /** Over points [from, to). */
  between(from: number, to: number): Sums {
    return this.before(to).subtract(this.before(from));
  }

  addPoints(sums: Sums, from: number, to: number): void {
    const { hours, value } = this.origin;
    for (let i = from; i < to; i++) {
      sums.add((this.#hours[i] as number) - hours, (this.#values[i] as number) - value);
    }
  }

  /** Ordinary least squares over points [from, to); null for fewer than two different times. */
  line(from: number, to: number): Line | null {
    const { n, x, y, xx, xy, spread } = this.between(from, to);
    if (n < 2) return null;
    const squares = xx - (x * x) / n;
    const products = xy - (x * y) / n;
    if (!(squares > 0)) return null;
    const slope = products / squares;
    const { hours, value } = this.origin;
    return {
      slope,
      intercept: value + y / n - slope * (hours + x / n),
      r2: spread > 0 ? Math.min(1, (products * products) / (squares * spread)) : 1,
      points: n,
      fromHours: this.#hours[from] as number,
      toHours: this.#hours[to - 1] as number,
    };
  }
}
