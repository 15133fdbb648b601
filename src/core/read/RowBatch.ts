import type { Float64Column } from '../series/Float64Column.ts';
import { type Conversion, convert } from './conversion.ts';

/** Where a field's number goes. */
export interface RowTarget {
  /** The numbers are in the canonical unit as printed. */
  readonly isPlain: boolean;
  readonly field: number;
  readonly conversion: Conversion;
  readonly column: Float64Column;
}

/**
 * Writes rows straight into the storage of columns that grow together; the columns learn of them at
 * `commit`. Nobody else may append to them in between.
 */
export class RowBatch {
  readonly #time: Float64Column;
  readonly #targets: readonly RowTarget[];
  #timeStore: Float64Array = new Float64Array(0);
  #stores: Float64Array[] = [];
  #standIns: number;
  #row: number;
  #room: number;

  /** `standIns`: of the rows that the columns hold already. */
  constructor(time: Float64Column, targets: readonly RowTarget[], standIns = 0) {
    this.#time = time;
    this.#targets = targets;
    this.#standIns = standIns;
    this.#row = time.length;
    this.#room = time.length;
  }

  /** Values that a tester writes where it has none: -999 and -9999. They are stored as missing. */
  get standIns(): number {
    return this.#standIns;
  }

  add(seconds: number, values: Float64Array): void {
    if (this.#row === this.#room) this.#makeRoom();
    const row = this.#row++;
    this.#timeStore[row] = seconds;
    const targets = this.#targets;
    const stores = this.#stores;
    for (let i = 0; i < targets.length; i++) {
      const target = targets[i] as RowTarget;
      let value = values[target.field] as number;
      if (value === -999 || value === -9999) {
        value = Number.NaN;
        this.#standIns++;
      }
      (stores[i] as Float64Array)[row] = target.isPlain ? value : convert(value, target.conversion);
    }
  }

  /** Tells the columns how many rows they hold. */
  commit(): void {
    this.#time.setLength(this.#row);
    for (const { column } of this.#targets) column.setLength(this.#row);
  }

  #makeRoom(): void {
    this.commit();
    this.#timeStore = this.#time.withRoom();
    this.#stores = this.#targets.map(({ column }) => column.withRoom());
    this.#room = Math.min(...[this.#timeStore, ...this.#stores].map(({ length }) => length));
  }
}
