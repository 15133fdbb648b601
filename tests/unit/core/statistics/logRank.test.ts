import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logRank } from '../../../../src/core/statistics/logRank.ts';
import { lifetimes, placebo, treated } from './freireich.ts';

/** The result of a test that must not have been refused. */
function compared(...groups: Parameters<typeof logRank>[0]) {
  const result = logRank(groups);
  if (result.refusal !== null) throw new Error(result.refusal);
  return result;
}

describe('logRank', () => {
  test('gives the published 16.79 of the leukaemia data', () => {
    const { chiSquare, df, p, observed, expected } = compared(treated, placebo);
    expect(chiSquare.toFixed(2)).toBe('16.79');
    expect(df).toBe(1);
    expect(p).toBeCloseTo(4.17e-5, 6);
    expect(observed).toEqual([9, 21]);
    expect(expected.map((count) => count.toFixed(2))).toEqual(['19.25', '10.75']);
  });

  test('compares three groups with two degrees of freedom', () => {
    const halves = [0, 1].map((half) => treated.filter((_, i) => i % 2 === half));
    const { chiSquare, df } = compared(...halves, placebo);
    // From an independent calculation with the inverse of the covariance matrix.
    expect(chiSquare).toBeCloseTo(17.16387517, 8);
    expect(df).toBe(2);
  });

  test('an empty group takes no part', () => {
    expect(compared(treated, [], placebo).chiSquare).toBeCloseTo(16.79294099, 8);
  });

  test('equal groups do not differ', () => {
    const { chiSquare, p } = compared(treated, treated);
    expect(chiSquare).toBeCloseTo(0, 12);
    expect(p).toBeCloseTo(1, 6);
  });

  test('refuses in a sentence what cannot be compared', () => {
    expect(logRank([]).refusal).toBe('A comparison needs two groups with lifetimes.');
    expect(logRank([treated, []]).refusal).toBe('A comparison needs two groups with lifetimes.');
    expect(logRank([lifetimes([-5]), lifetimes([-9])]).refusal).toContain('No device has fallen');
    expect(logRank([lifetimes([-1, -2]), lifetimes([5, 6])]).refusal).toContain('same time');
  });

  test('knows neither the order of groups nor of devices nor the unit of time', () => {
    const group = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 20 }), fc.boolean()).map(([t, is]) => (is ? t : -t)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (given) => {
        const plain = logRank(given.map(lifetimes));
        const turned = logRank(
          given.toReversed().map((times) => lifetimes(times.toReversed().map((t) => 24 * t))),
        );
        expect(turned.refusal).toBe(plain.refusal);
        if (plain.refusal !== null || turned.refusal !== null) return;
        expect(turned.chiSquare).toBeCloseTo(plain.chiSquare, 8);
        expect(turned.df).toBe(plain.df);
        expect(plain.p).toBeGreaterThanOrEqual(0);
        expect(plain.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
