/**
 * Linear interpolation of y at x = 0 between the first pair of neighbouring points that lie on both
 * sides of it; NaN when no pair does.
 */
export function interpolateAtZero(x: ArrayLike<number>, y: ArrayLike<number>): number {
  for (let i = 0; i < x.length; i++) {
    const x1 = x[i] as number;
    if (x1 === 0) return y[i] as number;
    if (i + 1 === x.length) break;
    const x2 = x[i + 1] as number;
    if ((x1 < 0 && x2 > 0) || (x1 > 0 && x2 < 0)) {
      const y1 = y[i] as number;
      return y1 + ((y[i + 1] as number) - y1) * (x1 / (x1 - x2));
    }
  }
  return Number.NaN;
}
