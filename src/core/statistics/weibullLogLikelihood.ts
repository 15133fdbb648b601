import type { Lifetime } from './lifetime.ts';

/** Interval ends nearer than this share count as one time. */
const exactly = 1e-9;

/**
 * Log-likelihood of lifetimes under a Weibull law S(t) = exp(-(t / scale)^shape), with `location` =
 * ln(scale) and `spread` = 1 / shape: density for a time known exactly, S for a censored one,
 * S(from) - S(to) for one known to an interval.
 */
export function weibullLogLikelihood(
  lifetimes: readonly Lifetime[],
  location: number,
  spread: number,
): number {
  // (t / scale)^shape, the hazard summed up to t.
  const hazard = (hours: number) =>
    hours <= 0 ? 0 : Math.exp((Math.log(hours) - location) / spread);
  let sum = 0;
  for (const { reached, hours, fromHours, toHours } of lifetimes) {
    if (!reached) sum -= hazard(hours);
    else if (toHours - fromHours <= exactly * toHours) {
      sum += (Math.log(hours) - location) / spread - Math.log(spread * hours) - hazard(hours);
    } else {
      const before = hazard(fromHours);
      sum += -before + Math.log(-Math.expm1(before - hazard(toHours)));
    }
  }
  return sum;
}
