/** Mean and sample standard deviation (n-1) of a few values. */
export interface MeanAndDeviation {
  readonly n: number;
  /** NaN for no value. */
  readonly mean: number;
  /** NaN under two values. */
  readonly sd: number;
}

export function meanAndDeviation(values: readonly number[]): MeanAndDeviation {
  const n = values.length;
  if (n === 0) return { n, mean: Number.NaN, sd: Number.NaN };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n === 1) return { n, mean, sd: Number.NaN };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}
