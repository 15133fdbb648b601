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
  readonly #sums = new Map<string, number>();
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
    const sum = (name: string) => this.#sums.get(name) ?? 0;
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
    const { timeSeconds, columns } = this.#track;
    const to = timeSeconds.length;
    if (to === this.#rows) return;
    const from = this.#rows;
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
    for (const quantity of signed) this.#addSum(quantity, [quantity], from, to);
    const power: Quantity = columns.has('powerDensity') ? 'powerDensity' : 'power';
    const current: Quantity = columns.has('currentDensity') ? 'currentDensity' : 'current';
    this.#addSum('power', [power], from, to);
    this.#addSum('current', [current], from, to);
    this.#addSum('product', ['voltage', current], from, to);
    this.#rows = to;
  }

  #addSum(name: string, factors: readonly Quantity[], from: number, to: number): void {
    const { columns } = this.#track;
    const first = columns.get(factors[0] as Quantity)?.values();
    const second = factors[1] === undefined ? null : columns.get(factors[1])?.values();
    if (first === undefined || second === undefined) return;
    const firstLimit = plausibleLimit(factors[0] as Quantity);
    const secondLimit = factors[1] === undefined ? 1 : plausibleLimit(factors[1]);
    let sum = this.#sums.get(name) ?? 0;
    if (second === null) {
      for (let row = from; row < to; row++) {
        const one = first[row] as number;
        if (Math.abs(one) <= firstLimit) sum += one;
      }
    } else {
      for (let row = from; row < to; row++) {
        const one = first[row] as number;
        const other = second[row] as number;
        if (Math.abs(one) <= firstLimit && Math.abs(other) <= secondLimit) sum += one * other;
      }
    }
    this.#sums.set(name, sum);
  }
}
