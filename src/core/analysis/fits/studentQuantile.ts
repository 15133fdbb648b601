/** Quantile 0.975 of the normal distribution. */
const normal = 1.959964;

/**
 * Quantile 0.975 of Student's distribution, for 95 % confidence: Cornish-Fisher expansion around the
 * normal quantile (Abramowitz and Stegun 26.7.5), within 1 % from four degrees of freedom on; NaN for none.
 */
export function studentQuantile(freedom: number): number {
  if (!(freedom >= 1)) return Number.NaN;
  const known = [12.706, 4.303, 3.182][freedom - 1];
  if (known !== undefined) return known;
  const z = normal;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}
