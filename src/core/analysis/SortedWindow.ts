import { lowerBound } from '../series/lowerBound.ts';
import { selectInPlace } from './selectInPlace.ts';

/** So many new numbers are inserted one by one; more are sorted together. */
const fewPending = 16;

/**
 * A small set of numbers whose median is wanted again and again while it grows: one bin of a curve. New
 * numbers wait unsorted until a median is asked for.
 */
export class SortedWindow {
  #store = new Float64Array(16);
  #length = 0;
  /** Numbers at the front that are in order. */
  #sorted = 0;

  get length(): number {
    return this.#length;
  }

  insert(value: number): void {
    if (this.#length === this.#store.length) {
      const larger = new Float64Array(this.#store.length * 2);
      larger.set(this.#store);
      this.#store = larger;
    }
    this.#store[this.#length++] = value;
  }

  /** Takes one number equal to `value` out again. */
  remove(value: number): void {
    for (let i = this.#length - 1; i >= this.#sorted; i--) {
      if (this.#store[i] !== value) continue;
      this.#store[i] = this.#store[this.#length - 1] as number;
      this.#length--;
      return;
    }
    const at = lowerBound(this.#store, value, this.#sorted);
    if (at >= this.#sorted || this.#store[at] !== value) return;
    this.#store.copyWithin(at, at + 1, this.#length);
    this.#length--;
    this.#sorted--;
  }

  clear(): void {
    this.#length = 0;
    this.#sorted = 0;
  }

  /** NaN when empty; the mean of the middle two when even. */
  median(): number {
    const middle = this.#length >> 1;
    if (this.#length === 0) return Number.NaN;
    this.#sort();
    if (this.#length % 2 === 1) return this.#store[middle] as number;
    return ((this.#store[middle - 1] as number) + (this.#store[middle] as number)) / 2;
  }

  /** The same for a set that is complete: faster, and the set is empty afterwards. */
  takeMedian(): number {
    const middle = this.#length >> 1;
    if (this.#length === 0) return Number.NaN;
    const isOdd = this.#length % 2 === 1;
    const upper = selectInPlace(this.#store, this.#length, middle);
    let lower = isOdd ? upper : Number.NEGATIVE_INFINITY;
    for (let i = 0; !isOdd && i < middle; i++) lower = Math.max(lower, this.#store[i] as number);
    this.clear();
    return (lower + upper) / 2;
  }

  #sort(): void {
    if (this.#length - this.#sorted > fewPending) {
      this.#store.subarray(0, this.#length).sort();
      this.#sorted = this.#length;
    }
    for (; this.#sorted < this.#length; this.#sorted++) {
      const value = this.#store[this.#sorted] as number;
      const at = lowerBound(this.#store, value, this.#sorted);
      this.#store.copyWithin(at + 1, at, this.#sorted);
      this.#store[at] = value;
    }
  }
}
