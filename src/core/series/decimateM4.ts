import { type BlockExtremes, emptyStretch, scanRows } from './BlockExtremes.ts';
import { lowerBound } from './lowerBound.ts';
import { sliceByTime } from './sliceByTime.ts';

/**
 * Indices of the points that draw the same line as all points do, at `buckets` pixel columns over
 * [from, to] hours: first, minimum, maximum and last of every column (M4, Jugel et al. 2014, doi
 * 10.14778/2732951.2732953), plus one point on each side of the range. NaN values are breaks: the
 * first NaN of a column is kept, so that a line stays open there. When the range holds no more than
 * four points per column, all of them are returned. `hours` must ascend; `extremes`, when given, must
 * follow `values`, and spares looking at every row. At most 5 x buckets + 2.
 */
export function decimateM4(
  hours: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
  buckets: number,
  extremes: BlockExtremes | null = null,
): Uint32Array {
  const { start, end, inside } = sliceByTime(hours, from, to);
  const columns = Math.max(1, Math.floor(buckets));
  if (inside <= 4 * columns || !(to > from)) {
    return Uint32Array.from({ length: end - start }, (_, i) => start + i);
  }
  const insideStart = (hours[start] as number) < from ? start + 1 : start;
  const insideEnd = insideStart + inside;
  const kept = new Uint32Array(5 * columns + 2);
  let count = 0;
  if (insideStart > start) kept[count++] = start;
  let row = insideStart;
  for (let column = 1; column <= columns && row < insideEnd; column++) {
    const edge = from + ((to - from) * column) / columns;
    const columnEnd = column === columns ? insideEnd : rowAt(hours, edge, row, insideEnd);
    if (columnEnd === row) continue;
    const found = emptyStretch();
    if (extremes === null) scanRows(values, row, columnEnd, found);
    else extremes.scan(values, row, columnEnd, found);
    let first = row;
    let last = columnEnd - 1;
    if (found.broken >= 0) {
      while (first < columnEnd && Number.isNaN(values[first])) first++;
      while (last > first && Number.isNaN(values[last])) last--;
    }
    if (first === columnEnd) kept[count++] = row;
    else {
      const { lowest, highest, broken } = found;
      count = writeAscending(kept, count, [first, lowest, highest, last, broken]);
    }
    row = columnEnd;
  }
  if (insideEnd < end) kept[count++] = insideEnd;
  return kept.slice(0, count);
}

/** First row from `from` on that is not before `hours`; looks near by first, for columns are alike. */
function rowAt(hours: Float64Array, edge: number, from: number, end: number): number {
  let passed = from;
  let reach = 64;
  while (from + reach < end && (hours[from + reach] as number) < edge) {
    passed = from + reach;
    reach *= 2;
  }
  return lowerBound(hours, edge, Math.min(end, from + reach + 1), passed);
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
