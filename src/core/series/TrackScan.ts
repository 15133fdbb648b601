import type { Track } from '../measurement.ts';
import type { Quantity } from '../quantity.ts';
import { leastIrradiance } from './leastIrradiance.ts';
import { plausibleLimit } from './plausibleLimit.ts';

/** Running sums of a track, from which the sign convention of its file is settled. */
export interface SignSums {
  readonly power: number;
  readonly product: number;
  readonly voltage: number;
  readonly current: number;
  readonly pce: number;
  readonly openCircuitVoltage: number;
  readonly shortCircuitCurrentDensity: number;
}

const rowsAtOnce = 8192;

const signed = [
  'voltage',
  'pce',
  'openCircuitVoltage',
  'shortCircuitCurrentDensity',
] as const satisfies readonly Quantity[];

/**
 * What has to be known of a growing track before it is drawn: which columns hold numbers at all, how
 * long it spans and which way its signs point. `update` looks at the new rows only.
 */
export class TrackScan {
  readonly #track: Track;
  readonly #present = new Set<Quantity>();
  readonly #sums = new Map<keyof SignSums, number>();
  #rows = 0;
  #hasLight = false;
  #earliest = Number.POSITIVE_INFINITY;
  #latest = Number.NEGATIVE_INFINITY;

  constructor(track: Track) {
    this.#track = track;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Quantities with at least one finite number. */
  get present(): ReadonlySet<Quantity> {
    return this.#present;
  }

  /** The file logs the irradiance, and it has shown light. */
  get hasLight(): boolean {
    return this.#hasLight;
  }

  /** Hours between the smallest and the largest time stamp. */
  get spanHours(): number {
    return this.#latest > this.#earliest ? (this.#latest - this.#earliest) / 3600 : 0;
  }

  get sums(): SignSums {
    const sum = (name: keyof SignSums) => this.#sums.get(name) ?? 0;
    return {
      power: sum('power'),
      product: sum('product'),
      voltage: sum('voltage'),
      current: sum('current'),
      pce: sum('pce'),
      openCircuitVoltage: sum('openCircuitVoltage'),
      shortCircuitCurrentDensity: sum('shortCircuitCurrentDensity'),
    };
  }

  update(): void {
    const { length } = this.#track.timeSeconds;
    // In pieces that stay in the processor's memory: some columns are walked twice.
    while (this.#rows < length) this.#take(this.#rows, Math.min(length, this.#rows + rowsAtOnce));
  }

  #take(from: number, to: number): void {
    const { timeSeconds, columns } = this.#track;
    const times = timeSeconds.values();
    let earliest = this.#earliest;
    let latest = this.#latest;
    for (let row = from; row < to; row++) {
      const time = times[row] as number;
      if (time < earliest) earliest = time;
      if (time > latest) latest = time;
    }
    this.#earliest = earliest;
    this.#latest = latest;
    for (const [quantity, column] of columns) {
      if (this.#present.has(quantity)) continue;
      for (let row = from; row < to; row++) {
        if (!Number.isFinite(column.at(row))) continue;
        this.#present.add(quantity);
        break;
      }
    }
    const light = columns.get('irradiance');
    for (let row = from; light !== undefined && !this.#hasLight && row < to; row++) {
      this.#hasLight = light.at(row) >= leastIrradiance;
    }
    for (const quantity of signed) this.#addSum(quantity, quantity, from, to);
    const power: Quantity = columns.has('powerDensity') ? 'powerDensity' : 'power';
    const current: Quantity = columns.has('currentDensity') ? 'currentDensity' : 'current';
    this.#addSum('power', power, from, to);
    this.#addSum('current', current, from, to);
    this.#addProduct('voltage', current, from, to);
    this.#rows = to;
  }

  #addSum(name: keyof SignSums, quantity: Quantity, from: number, to: number): void {
    const values = this.#track.columns.get(quantity)?.values();
    if (values === undefined) return;
    const limit = plausibleLimit(quantity);
    let sum = this.#sums.get(name) ?? 0;
    for (let row = from; row < to; row++) {
      const value = values[row] as number;
      if (Math.abs(value) <= limit) sum += value;
    }
    this.#sums.set(name, sum);
  }

  #addProduct(one: Quantity, other: Quantity, from: number, to: number): void {
    const { columns } = this.#track;
    const [ones, others] = [columns.get(one)?.values(), columns.get(other)?.values()];
    if (ones === undefined || others === undefined) return;
    const [oneLimit, otherLimit] = [plausibleLimit(one), plausibleLimit(other)];
    let sum = this.#sums.get('product') ?? 0;
    for (let row = from; row < to; row++) {
      const a = ones[row] as number;
      const b = others[row] as number;
      if (Math.abs(a) <= oneLimit && Math.abs(b) <= otherLimit) sum += a * b;
    }
    this.#sums.set('product', sum);
  }
}
