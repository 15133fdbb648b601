/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996,
 * doi 10.1080/00031305.1996.10473566; what spreadsheets call QUARTILE.INC). `sorted` ascends,
 * `share` is 0 to 1. NaN for no value.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] as number;
  return low + (high - low) * (at - below);
}
