/**
 * Index of the first element of the ascending sorted[start, end) that is >= `wanted`; `end` if none.
 */
export function lowerBound(
  sorted: ArrayLike<number>,
  wanted: number,
  end = sorted.length,
  start = 0,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
