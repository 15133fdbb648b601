import { sliceByTime } from './sliceByTime.ts';

/**
 * Indices of the points that draw the same line as all points do, at `buckets` pixel columns over
 * [from, to] hours: first, minimum, maximum and last of every column (M4, Jugel et al. 2014, doi
 * 10.14778/2732951.2732953), plus one point on each side of the range. NaN values are breaks: the
 * first NaN of a column is kept, so that a line stays open there. When the range holds no more than
 * four points per column, all of them are returned. `hours` must ascend. At most 5 x buckets + 2.
 */
export function decimateM4(
  hours: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
  buckets: number,
): Uint32Array {
  const { start, end, inside } = sliceByTime(hours, from, to);
  const columns = Math.max(1, Math.floor(buckets));
  if (inside <= 4 * columns || !(to > from)) {
    const all = new Uint32Array(end - start);
    for (let i = 0; i < all.length; i++) all[i] = start + i;
    return all;
  }
  const insideStart = start < end && (hours[start] as number) < from ? start + 1 : start;
  const insideEnd = insideStart + inside;
  const kept = new Uint32Array(5 * columns + 2);
  let count = 0;
  if (insideStart > start) kept[count++] = start;
  const scale = columns / (to - from);
  let row = insideStart;
  while (row < insideEnd) {
    const bucket = bucketOf(hours[row] as number, from, scale, columns);
    let first = -1;
    let last = -1;
    let lowest = -1;
    let highest = -1;
    let broken = -1;
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (; row < insideEnd; row++) {
      if (bucketOf(hours[row] as number, from, scale, columns) !== bucket) break;
      const value = values[row] as number;
      if (Number.isNaN(value)) {
        if (broken < 0) broken = row;
        continue;
      }
      if (first < 0) first = row;
      last = row;
      if (value < low) {
        low = value;
        lowest = row;
      }
      if (value > high) {
        high = value;
        highest = row;
      }
    }
    count = writeAscending(kept, count, [first, lowest, highest, last, broken]);
  }
  if (insideEnd < end) kept[count++] = insideEnd;
  return kept.slice(0, count);
}

function bucketOf(hours: number, from: number, scale: number, columns: number): number {
  return Math.min(columns - 1, Math.max(0, Math.floor((hours - from) * scale)));
}

/** Writes the indices >= 0 in ascending order, each once; returns the new count. */
function writeAscending(kept: Uint32Array, count: number, indices: number[]): number {
  indices.sort((a, b) => a - b);
  let previous = -1;
  let next = count;
  for (const index of indices) {
    if (index < 0 || index === previous) continue;
    kept[next++] = index;
    previous = index;
  }
  return next;
}
