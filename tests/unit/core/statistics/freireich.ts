import type { Lifetime } from '../../../../src/core/statistics/lifetime.ts';

/**
 * Weeks of remission of 42 children with leukaemia (Freireich et al., Blood 21, 699-716, 1963), the
 * example of every textbook of survival analysis; negative here: censored.
 */
const weeks = {
  treated: [
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
  ],
  placebo: [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
};

/** A number is a lifetime known exactly, a negative one a censored lifetime. */
export function lifetimes(times: readonly number[]): Lifetime[] {
  return times.map((time) => {
    const hours = Math.abs(time);
    return { reached: time > 0, hours, fromHours: hours, toHours: hours };
  });
}

export const treated = lifetimes(weeks.treated);
export const placebo = lifetimes(weeks.placebo);
