/** Rows per block: small, so that the ends of a pixel column, scanned row by row, are short. */
const blockRows = 32;

/** What a stretch of rows holds, as row numbers; -1 where there is none. */
export interface StretchExtremes {
  lowest: number;
  highest: number;
  low: number;
  high: number;
  /** First row that is NaN. */
  broken: number;
}

/**
 * Smallest, largest and first missing value of every block of rows, so that a picture of millions of
 * points looks at blocks and not at rows. Follows a growing column at the cost of its new rows; takes
 * under one byte per row.
 */
export class BlockExtremes {
  #blocks = 0;
  #lows = new Float64Array(0);
  #highs = new Float64Array(0);
  #lowRows = new Int32Array(0);
  #highRows = new Int32Array(0);
  #brokenRows = new Int32Array(0);

  get bytes(): number {
    const { byteLength } = this.#lows;
    return 2 * byteLength + 3 * this.#lowRows.byteLength;
  }

  /** Takes the full blocks that were added since the last call. */
  follow(values: Float64Array): void {
    const blocks = Math.floor(values.length / blockRows);
    if (blocks > this.#lows.length) this.#grow(blocks);
    for (; this.#blocks < blocks; this.#blocks++) {
      const found = emptyStretch();
      scanRows(values, this.#blocks * blockRows, (this.#blocks + 1) * blockRows, found);
      this.#lows[this.#blocks] = found.low;
      this.#highs[this.#blocks] = found.high;
      this.#lowRows[this.#blocks] = found.lowest;
      this.#highRows[this.#blocks] = found.highest;
      this.#brokenRows[this.#blocks] = found.broken;
    }
  }

  /** Adds rows [from, to) of the followed column to `found`. */
  scan(values: Float64Array, from: number, to: number, found: StretchExtremes): void {
    const firstBlock = Math.ceil(from / blockRows);
    const lastBlock = Math.min(this.#blocks, Math.floor(to / blockRows));
    if (firstBlock >= lastBlock) {
      scanRows(values, from, to, found);
      return;
    }
    scanRows(values, from, firstBlock * blockRows, found);
    for (let block = firstBlock; block < lastBlock; block++) {
      const low = this.#lows[block] as number;
      const high = this.#highs[block] as number;
      const broken = this.#brokenRows[block] as number;
      if (low < found.low) {
        found.low = low;
        found.lowest = this.#lowRows[block] as number;
      }
      if (high > found.high) {
        found.high = high;
        found.highest = this.#highRows[block] as number;
      }
      if (broken >= 0 && found.broken < 0) found.broken = broken;
    }
    scanRows(values, lastBlock * blockRows, to, found);
  }

  #grow(blocks: number): void {
    const size = Math.ceil(blocks * 1.25) + 8;
    const lows = new Float64Array(size);
    lows.set(this.#lows);
    const highs = new Float64Array(size);
    highs.set(this.#highs);
    this.#lows = lows;
    this.#highs = highs;
    this.#lowRows = largerInts(this.#lowRows, size);
    this.#highRows = largerInts(this.#highRows, size);
    this.#brokenRows = largerInts(this.#brokenRows, size);
  }
}

export function emptyStretch(): StretchExtremes {
  return {
    lowest: -1,
    highest: -1,
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
    broken: -1,
  };
}

/** Makes it empty again. */
export function clearStretch(found: StretchExtremes): void {
  found.lowest = -1;
  found.highest = -1;
  found.low = Number.POSITIVE_INFINITY;
  found.high = Number.NEGATIVE_INFINITY;
  found.broken = -1;
}

/** The same row by row. */
export function scanRows(
  values: Float64Array,
  from: number,
  to: number,
  found: StretchExtremes,
): void {
  let { lowest, highest, low, high, broken } = found;
  for (let row = from; row < to; row++) {
    const value = values[row] as number;
    if (value < low) {
      low = value;
      lowest = row;
    }
    if (value > high) {
      high = value;
      highest = row;
    }
    if (broken < 0 && Number.isNaN(value)) broken = row;
  }
  found.lowest = lowest;
  found.highest = highest;
  found.low = low;
  found.high = high;
  found.broken = broken;
}

function largerInts(before: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(before);
  return larger;
}
