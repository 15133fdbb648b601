import {
  type BlockExtremes,
  clearStretch,
  emptyStretch,
  type StretchExtremes,
  scanRows,
} from './BlockExtremes.ts';
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
  /** Rows of the column before. */
  let usual = Math.floor(inside / columns);
  const found = emptyStretch();
  for (let column = 1; column <= columns && row < insideEnd; column++) {
    const edge = from + ((to - from) * column) / columns;
    const columnEnd =
      column === columns ? insideEnd : rowAt(hours, edge, row, insideEnd, row + usual);
    usual = columnEnd - row;
    if (columnEnd === row) continue;
    clearStretch(found);
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
      count = writeColumn(kept, count, first, last, found);
    }
    row = columnEnd;
  }
  if (insideEnd < end) kept[count++] = insideEnd;
  return kept.slice(0, count);
}

/**
 * First row of [from, end) that is not before `edge`; `end` if none. Looks around `guess` first, for
 * columns are alike, and each look elsewhere waits for the memory.
 */
function rowAt(
  hours: Float64Array,
  edge: number,
  from: number,
  end: number,
  guess: number,
): number {
  let low = from;
  let high = end;
  let step = 4;
  if (guess < end && (hours[guess] as number) < edge) {
    low = guess + 1;
    while (low + step < end && (hours[low + step] as number) < edge) {
      low += step + 1;
      step *= 4;
    }
    high = Math.min(end, low + step);
  } else {
    high = Math.min(end, guess);
    while (high - step > from && (hours[high - step] as number) >= edge) {
      high -= step;
      step *= 4;
    }
    low = Math.max(from, high - step);
  }
  return lowerBound(hours, edge, high, low);
}

/**
 * Writes the points of one column in ascending order, each once; returns the new count. A break may lie
 * outside of [first, last], the extremes never do; without any number they are -1.
 */
function writeColumn(
  kept: Uint32Array,
  count: number,
  first: number,
  last: number,
  { lowest, highest, broken }: StretchExtremes,
): number {
  const earlier = Math.min(lowest, highest);
  const later = Math.max(lowest, highest);
  let next = count;
  if (broken >= 0 && broken < first) kept[next++] = broken;
  kept[next++] = first;
  if (broken > first && broken < earlier) kept[next++] = broken;
  if (earlier > first) kept[next++] = earlier;
  if (broken > Math.max(first, earlier) && broken < later) kept[next++] = broken;
  if (later > first && later !== earlier && later < last) kept[next++] = later;
  if (broken > Math.max(first, later) && broken < last) kept[next++] = broken;
  if (last > first && last !== earlier) kept[next++] = last;
  if (broken > last) kept[next++] = broken;
  return next;
}
