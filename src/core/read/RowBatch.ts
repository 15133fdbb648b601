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
  readonly #fields: Int32Array;
  /** Targets whose numbers are not in the canonical unit as printed. */
  readonly #converted: readonly number[];
  #timeStore: Float64Array = new Float64Array(0);
  #stores: Float64Array[] = [];
  #standIns: number;
  #row: number;
  #room: number;

  /** `standIns`: of the rows that the columns hold already. */
  constructor(time: Float64Column, targets: readonly RowTarget[], standIns = 0) {
    this.#time = time;
    this.#targets = targets;
    this.#fields = Int32Array.from(targets, ({ field }) => field);
    this.#converted = targets.flatMap(({ isPlain }, at) => (isPlain ? [] : [at]));
    this.#standIns = standIns;
    this.#row = time.length;
    this.#room = time.length;
  }

  /** Values that a tester writes where it has none: -999 and -9999. They are stored as missing. */
  get standIns(): number {
    return this.#standIns;
  }

  add(seconds: number, values: Float64Array): void {
    if (this.#row === this.#room) this.#makeRoom(1);
    const row = this.#row++;
    this.#timeStore[row] = seconds;
    const fields = this.#fields;
    const stores = this.#stores;
    for (let i = 0; i < fields.length; i++) {
      const value = values[fields[i] as number] as number;
      (stores[i] as Float64Array)[row] = value <= -999 ? this.#withoutStandIn(value) : value;
    }
    if (this.#converted.length > 0) this.#convert(row);
  }

  /** Many rows, of `width` numbers each. */
  addRows(seconds: Float64Array, values: Float64Array, rows: number, width: number): void {
    if (this.#row + rows > this.#room) this.#makeRoom(rows);
    const from = this.#row;
    this.#row += rows;
    for (let row = 0; row < rows; row++) this.#timeStore[from + row] = seconds[row] as number;
    for (let i = 0; i < this.#fields.length; i++) {
      const store = this.#stores[i] as Float64Array;
      let at = this.#fields[i] as number;
      for (let row = from; row < this.#row; row++, at += width) {
        const value = values[at] as number;
        store[row] = value <= -999 ? this.#withoutStandIn(value) : value;
      }
    }
    for (let row = from; this.#converted.length > 0 && row < this.#row; row++) this.#convert(row);
  }

  /** So many rows are about to come. */
  expect(rows: number): void {
    this.commit();
    for (const column of this.#columns()) column.reserve(this.#row + rows);
    this.#makeRoom(0);
  }

  /** Tells the columns how many rows they hold. */
  commit(): void {
    for (const column of this.#columns()) column.setLength(this.#row);
  }

  #withoutStandIn(value: number): number {
    if (value !== -999 && value !== -9999) return value;
    this.#standIns++;
    return Number.NaN;
  }

  #convert(row: number): void {
    for (const i of this.#converted) {
      const store = this.#stores[i] as Float64Array;
      store[row] = convert(store[row] as number, (this.#targets[i] as RowTarget).conversion);
    }
  }

  #makeRoom(rows: number): void {
    this.commit();
    const [timeStore, ...stores] = this.#columns().map((column) => column.withRoom(rows));
    this.#timeStore = timeStore as Float64Array;
    this.#stores = stores;
    this.#room = Math.min(...[this.#timeStore, ...stores].map(({ length }) => length));
  }

  #columns(): Float64Column[] {
    return [this.#time, ...this.#targets.map(({ column }) => column)];
  }
}
