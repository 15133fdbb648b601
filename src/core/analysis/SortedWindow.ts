import { lowerBound } from '../series/lowerBound.ts';

/**
 * A small set of numbers kept in order, so that its median is known after every insertion. Meant for
 * one bin of a curve: an insertion moves at most the bin's numbers.
 */
export class SortedWindow {
  #store = new Float64Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  insert(value: number): void {
    if (this.#length === this.#store.length) {
      const larger = new Float64Array(this.#store.length * 2);
      larger.set(this.#store);
      this.#store = larger;
    }
    const at = lowerBound(this.#store, value, this.#length);
    this.#store.copyWithin(at + 1, at, this.#length);
    this.#store[at] = value;
    this.#length++;
  }

  /** Takes one number equal to `value` out again. */
  remove(value: number): void {
    const at = lowerBound(this.#store, value, this.#length);
    if (at >= this.#length || this.#store[at] !== value) return;
    this.#store.copyWithin(at, at + 1, this.#length);
    this.#length--;
  }

  clear(): void {
    this.#length = 0;
  }

  /** NaN when empty; the mean of the middle two when even. */
  median(): number {
    const middle = this.#length >> 1;
    if (this.#length === 0) return Number.NaN;
    if (this.#length % 2 === 1) return this.#store[middle] as number;
    return ((this.#store[middle - 1] as number) + (this.#store[middle] as number)) / 2;
  }
}
