import { Float64Column } from '../series/Float64Column.ts';
import { LineSums } from './LineSums.ts';

/** Points per block. */
export const blockPoints = 64;

/**
 * What is known of each full block of a growing curve, so that a question about a run of months looks at
 * blocks and not at points. Follows the curve at the cost of its new points.
 */
export class CurveBlocks {
  readonly sums: LineSums;
  readonly #highest = new Float64Column(8);
  readonly #lowestPair = new Float64Column(8);
  readonly #highestPair = new Float64Column(8);
  readonly #deepestDrop = new Float64Column(8);
  readonly #leastLeft = new Float64Column(8);

  constructor(hours: Float64Array, values: Float64Array) {
    this.sums = new LineSums(hours, values);
  }

  get length(): number {
    return this.#highest.length;
  }

  /** The largest value. */
  highest(block: number): number {
    return this.#highest.at(block);
  }

  /** The least value that a point and the one behind it do not both exceed. */
  lowestPair(block: number): number {
    return this.#lowestPair.at(block);
  }

  /** The largest value that a point and the one behind it both reach. */
  highestPair(block: number): number {
    return this.#highestPair.at(block);
  }

  /** By how much a point lies below the one before it, at most. */
  deepestDrop(block: number): number {
    return this.#deepestDrop.at(block);
  }

  /** The least that is left of a positive value at the next point, as a share of it. */
  leastLeft(block: number): number {
    return this.#leastLeft.at(block);
  }

  /** Forgets the points from `length` on: they are other ones now. */
  cut(length: number): void {
    this.sums.cut(length);
    const blocks = Math.min(this.length, Math.max(0, Math.ceil(length / blockPoints) - 1));
    for (const column of [
      this.#highest,
      this.#lowestPair,
      this.#highestPair,
      this.#deepestDrop,
      this.#leastLeft,
    ]) {
      column.setLength(blocks);
    }
  }

  /** Takes the points that were added; the first `settled` of them will not change any more. */
  follow(hours: Float64Array, values: Float64Array, settled: number): void {
    this.sums.follow(hours, values, settled);
    // A block is known when the point behind it is settled, too.
    while ((this.length + 1) * blockPoints < settled) this.#take(values, this.length * blockPoints);
  }

  #take(values: Float64Array, from: number): void {
    let highest = Number.NEGATIVE_INFINITY;
    let lowestPair = Number.POSITIVE_INFINITY;
    let highestPair = Number.NEGATIVE_INFINITY;
    let deepestDrop = Number.NEGATIVE_INFINITY;
    let leastLeft = Number.POSITIVE_INFINITY;
    for (let i = from; i < from + blockPoints; i++) {
      const value = values[i] as number;
      const next = values[i + 1] as number;
      highest = Math.max(highest, value);
      lowestPair = Math.min(lowestPair, Math.max(value, next));
      highestPair = Math.max(highestPair, Math.min(value, next));
      if (i === 0) continue;
      const before = values[i - 1] as number;
      deepestDrop = Math.max(deepestDrop, before - value);
      if (before > 0) leastLeft = Math.min(leastLeft, value / before);
    }
    this.#highest.push(highest);
    this.#lowestPair.push(lowestPair);
    this.#highestPair.push(highestPair);
    this.#deepestDrop.push(deepestDrop);
    this.#leastLeft.push(leastLeft);
  }
}
