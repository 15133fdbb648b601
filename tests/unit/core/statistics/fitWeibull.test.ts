import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitWeibull } from '../../../../src/core/statistics/fitWeibull.ts';
import type { Lifetime } from '../../../../src/core/statistics/lifetime.ts';
import { lifetimes, placebo, treated } from './freireich.ts';

function fitted(given: readonly Lifetime[]) {
  const fit = fitWeibull(given);
  if (fit.refusal !== null) throw new Error(fit.refusal);
  return fit;
}

/** Shape and scale by search over an ever finer grid, from the likelihood written out anew. */
function gridSearch(given: readonly Lifetime[]): readonly [number, number] {
  const survival = (t: number, k: number, l: number) => Math.exp(-((t / l) ** k));
  const likelihood = (k: number, l: number) =>
    given.reduce((sum, { reached, hours, fromHours, toHours }) => {
      if (!reached) return sum + Math.log(survival(hours, k, l));
      if (toHours > fromHours) {
        return sum + Math.log(survival(fromHours, k, l) - survival(toHours, k, l));
      }
      return sum + Math.log((k / l) * (hours / l) ** (k - 1) * survival(hours, k, l));
    }, 0);
  let best: readonly [number, number] = [1, given.reduce((s, { hours }) => s + hours, 0)];
  let reach = 6;
  for (let round = 0; round < 60; round++, reach *= 0.75) {
    const [k0, l0] = best;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = -6; i <= 6; i++) {
      for (let j = -6; j <= 6; j++) {
        const k = k0 * Math.exp((i / 6) * reach);
        const l = l0 * Math.exp((j / 6) * reach);
        const value = likelihood(k, l);
        if (value > top) {
          top = value;
          best = [k, l];
        }
      }
    }
  }
  return best;
}

describe('fitWeibull', () => {
  test('gives shape, scale and limits of the leukaemia data', () => {
    const fit = fitted(treated);
    expect(fit.shape.value).toBeCloseTo(1.35373, 4);
    expect(fit.scaleHours.value).toBeCloseTo(33.7652, 3);
    expect(fit.logLikelihood).toBeCloseTo(-41.658679, 5);
    expect(fit.shape.low).toBeCloseTo(0.7844, 3);
    expect(fit.shape.high).toBeCloseTo(2.3362, 3);
    expect(fit.scaleHours.low).toBeCloseTo(19.76, 2);
    expect(fit.scaleHours.high).toBeCloseTo(57.7, 1);
    expect([fit.failed, fit.n]).toEqual([9, 21]);
    expect(fitted(placebo).shape.value).toBeCloseTo(1.3705, 4);
  });

  test('agrees with a grid search where lifetimes are known to intervals', () => {
    const between = (fromHours: number, toHours: number): Lifetime => ({
      reached: true,
      hours: (fromHours + toHours) / 2,
      fromHours,
      toHours,
    });
    const given = [
      between(48, 120),
      between(120, 192),
      between(120, 192),
      between(192, 312),
      between(0, 48),
      ...lifetimes([250, -312, -312]),
    ];
    const [shape, scale] = gridSearch(given);
    const fit = fitted(given);
    expect(fit.shape.value).toBeCloseTo(shape, 4);
    expect(fit.scaleHours.value / scale).toBeCloseTo(1, 5);
  });

  test('finds a planted law again', () => {
    // Quantiles of a Weibull law of shape 2 and scale 500 h at even probabilities.
    const times = Array.from(
      { length: 200 },
      (_, i) => 500 * Math.sqrt(-Math.log1p(-(i + 0.5) / 200)),
    );
    const fit = fitted(lifetimes(times));
    expect(fit.shape.value).toBeCloseTo(2, 1);
    expect(Math.abs(fit.scaleHours.value - 500)).toBeLessThan(3);
  });

  test('the unit of time changes the scale only, the order of devices nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 5, maxLength: 15 }),
        fc.constantFrom(1 / 24, 60),
        (given, factor) => {
          const times = given.map((time, i) => (i > 3 && i % 2 === 0 ? -time : time));
          const plain = fitWeibull(lifetimes(times));
          const other = fitWeibull(lifetimes(times.toReversed().map((time) => time * factor)));
          expect(other.refusal).toBe(plain.refusal);
          if (plain.refusal !== null || other.refusal !== null) return;
          expect(other.shape.value / plain.shape.value).toBeCloseTo(1, 4);
          expect(other.scaleHours.value / plain.scaleHours.value / factor).toBeCloseTo(1, 4);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('refuses in a sentence: too few failures, all alike, below from the very start', () => {
    expect(fitWeibull(lifetimes([10, 20, 30, -40, -50])).refusal).toBe(
      '3 of 5 failed: a Weibull fit needs at least 4 failures.',
    );
    expect(fitWeibull([]).refusal).toContain('0 of 0 failed');
    expect(fitWeibull(lifetimes([100, 100, 100, 100])).refusal).toContain('too close together');
    const between = { reached: true, hours: 96, fromHours: 72, toHours: 120 };
    expect(fitWeibull(Array(6).fill(between)).refusal).toContain('too few measurements');
    const atZero = { reached: true, hours: 0, fromHours: 0, toHours: 0 };
    expect(fitWeibull([atZero, ...lifetimes([1, 2, 3])]).refusal).toContain('very start');
  });
});
