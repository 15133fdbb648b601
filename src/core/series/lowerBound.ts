/** Index of the first element of the ascending `sorted` that is >= `wanted`; its length if none. */
export function lowerBound(sorted: ArrayLike<number>, wanted: number, end = sorted.length): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
