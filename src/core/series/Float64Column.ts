/** Below this a column doubles: a few kilobytes are cheaper than many copies. */
const smallRows = 4096;

/**
 * A column of numbers that grows at the end in amortised constant time. Missing values are NaN.
 * `values()` is a view on the present rows, valid until the next `push`; copy it to keep it.
 */
export class Float64Column {
  #store: Float64Array;
  #length = 0;

  constructor(capacity = 64) {
    this.#store = new Float64Array(capacity);
  }

  static of(values: ArrayLike<number>): Float64Column {
    const column = new Float64Column(Math.max(1, values.length));
    for (let i = 0; i < values.length; i++) column.push(values[i] as number);
    return column;
  }

  /** A column that takes the given storage as its own. */
  static over(values: Float64Array): Float64Column {
    const column = new Float64Column(0);
    column.#store = values;
    column.#length = values.length;
    return column;
  }

  get length(): number {
    return this.#length;
  }

  /** Of the storage, with the room behind the rows. */
  get bytes(): number {
    return this.#store.byteLength;
  }

  push(value: number): void {
    if (this.#length === this.#store.length) this.#grow();
    this.#store[this.#length++] = value;
  }

  /** Makes room for a bulk of rows at once, so that they are not copied again and again. */
  reserve(rows: number): void {
    if (rows <= this.#store.length * 1.5) return;
    const larger = new Float64Array(rows);
    larger.set(this.values());
    this.#store = larger;
  }

  /** The storage, with room for `rows` behind those that are there, for one who appends them and says so. */
  withRoom(rows: number): Float64Array {
    while (this.#length + rows > this.#store.length) this.#grow();
    return this.#store;
  }

  /** After `withRoom`: how many rows there are now. */
  setLength(rows: number): void {
    this.#length = rows;
  }

  /** The value at `index`; NaN outside the column. */
  at(index: number): number {
    return index >= 0 && index < this.#length ? (this.#store[index] as number) : Number.NaN;
  }

  values(): Float64Array {
    return this.#store.subarray(0, this.#length);
  }

  #grow(): void {
    // Growing by half instead of doubling keeps the unused part of a long column under a third.
    const { length } = this.#store;
    const larger = new Float64Array(
      Math.max(64, length < smallRows ? length * 2 : Math.ceil(length * 1.5)),
    );
    larger.set(this.#store);
    this.#store = larger;
  }
}
