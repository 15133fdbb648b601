import { lowerBound } from '../../src/core/series/lowerBound.ts';
import { upperBound } from '../../src/core/series/upperBound.ts';

/** The lowest and the highest value of every bucket of a range, row by row: no index, no first and last. */
export function minMax(
  hours: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
  buckets: number,
): Float64Array {
  const kept = new Float64Array(2 * buckets).fill(Number.NaN);
  let row = lowerBound(hours, from);
  const end = upperBound(hours, to);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const edge =
      bucket === buckets - 1
        ? end
        : lowerBound(hours, from + ((to - from) * (bucket + 1)) / buckets, end, row);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (; row < edge; row++) {
      const value = values[row] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (low <= high) {
      kept[2 * bucket] = low;
      kept[2 * bucket + 1] = high;
    }
  }
  return kept;
}
