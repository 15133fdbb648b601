import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../../../../src/core/statistics/chiSquareTail.ts';
import { studentQuantile } from '../../../../src/core/statistics/studentQuantile.ts';

describe('chiSquareTail', () => {
  // SciPy 1.17, stats.chi2.sf.
  test.each([
    [16.79, 1, 4.1752751389197874e-5],
    [3.841459, 1, 0.04999999465319563],
    [5.991465, 2, 0.04999998867770084],
    [0.5, 3, 0.9188914116546758],
    [30, 29, 0.41400364291754255],
    [100, 1, 1.5239706048320995e-23],
  ])('of %f with %i degrees of freedom is %f', (value, df, tail) => {
    expect(chiSquareTail(value, df) / tail).toBeCloseTo(1, 11);
  });

  test('is 1 at nothing and 0 at infinity', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(chiSquareTail(Number.POSITIVE_INFINITY, 3)).toBe(0);
  });
});

describe('studentQuantile', () => {
  // SciPy 1.17, stats.t.ppf(0.975, df).
  test.each([
    [2, 4.302652729749462],
    [3, 3.1824463052837078],
    [4, 2.7764451051977934],
    [5, 2.5705818356363146],
    [7, 2.364624251592784],
    [19, 2.0930240544083087],
    [60, 2.0002978220142604],
    [1000, 1.9623390808264083],
  ])('of 95 %% with %i degrees of freedom is %f', (df, quantile) => {
    expect(studentQuantile(0.95, df)).toBeCloseTo(quantile, 10);
  });

  test('with one degree of freedom is that of Cauchy', () => {
    expect(studentQuantile(0.95, 1)).toBeCloseTo(12.706204736, 8);
  });
});
