/** Steps per factor of two: intervals that differ by more than 4.4 % are told apart. */
const stepsPerOctave = 16;
const lowestOctave = -20;
const octaves = 54;

/**
 * The median of sampling intervals (s) without keeping them: counts on a logarithmic scale, so that
 * one more interval costs the same in a run of ten rows and in one of millions. Exact where the
 * intervals of one class are equal, within 4.4 % otherwise.
 */
export class IntervalHistogram {
  readonly #counts = new Uint32Array(stepsPerOctave * octaves);
  readonly #sums = new Float64Array(stepsPerOctave * octaves);
  #total = 0;
  /** Most intervals repeat the one before. */
  #lastSeconds = Number.NaN;
  #lastIndex = 0;

  /** Intervals that are not positive are not sampling intervals and are ignored. */
  add(seconds: number): void {
    if (!(seconds > 0) || seconds === Number.POSITIVE_INFINITY) return;
    const index = seconds === this.#lastSeconds ? this.#lastIndex : indexOf(seconds);
    this.#lastSeconds = seconds;
    this.#lastIndex = index;
    this.#counts[index] = (this.#counts[index] as number) + 1;
    this.#sums[index] = (this.#sums[index] as number) + seconds;
    this.#total++;
  }

  /** Median in seconds; 0 while no interval is known. */
  median(): number {
    const half = this.#total / 2;
    let seen = 0;
    for (let i = 0; i < this.#counts.length; i++) {
      const count = this.#counts[i] as number;
      seen += count;
      if (count > 0 && seen >= half) return (this.#sums[i] as number) / count;
    }
    return 0;
  }
}

function indexOf(seconds: number): number {
  const step = Math.floor((Math.log2(seconds) - lowestOctave) * stepsPerOctave);
  return Math.min(stepsPerOctave * octaves - 1, Math.max(0, step));
}
