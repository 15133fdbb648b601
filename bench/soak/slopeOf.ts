/** A straight line through samples over time. */
export interface Slope {
  /** Per hour, in the unit of the values. */
  readonly perHour: number;
  /** Two standard errors of the slope: a smaller slope cannot be told from none. */
  readonly noise: number;
}

/** Least squares over all but the first fifth, in which a program is still getting warm. */
export function slopeOf(seconds: readonly number[], values: readonly number[]): Slope {
  const from = Math.floor(seconds.length / 5);
  const hours = seconds.slice(from).map((second) => second / 3600);
  const taken = values.slice(from);
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [middle, level] = [mean(hours), mean(taken)];
  let covariance = 0;
  let spread = 0;
  hours.forEach((hour, i) => {
    covariance += (hour - middle) * ((taken[i] ?? level) - level);
    spread += (hour - middle) ** 2;
  });
  const perHour = spread > 0 ? covariance / spread : 0;
  const left = hours.reduce(
    (sum, hour, i) => sum + ((taken[i] ?? level) - level - perHour * (hour - middle)) ** 2,
    0,
  );
  const freedom = Math.max(1, hours.length - 2);
  return { perHour, noise: spread > 0 ? 2 * Math.sqrt(left / freedom / spread) : 0 };
}
