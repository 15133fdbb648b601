import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecayFit, FitModel } from '../../../../../src/core/analysis/fits/decayFit.ts';
import { fitDecay } from '../../../../../src/core/analysis/fits/fitDecay.ts';
import { noiseOf } from '../noiseOf.ts';

const hours = Float64Array.from({ length: 401 }, (_, i) => i * 2.5);

const fitOf = (model: FitModel, valueAt: (hours: number) => number): DecayFit => {
  const found = fitDecay(model, hours, hours.map(valueAt));
  if ('reason' in found) return expect.fail(found.reason);
  return found;
};

const numbers = (fit: DecayFit) =>
  Object.fromEntries(fit.parameters.map(({ name, value }) => [name, value]));
const errors = (fit: DecayFit) =>
  Object.fromEntries(fit.parameters.map(({ name, standardError }) => [name, standardError]));

describe('fitDecay', () => {
  test('gives back the planted numbers of each model', () => {
    expect(numbers(fitOf('linear', (t) => 0.97 - 2e-4 * t))).toEqual({
      n0: expect.closeTo(0.97, 9),
      slope: expect.closeTo(-2e-4, 11),
    });
    expect(numbers(fitOf('exponential', (t) => 0.98 * Math.exp(-t / 1700)))).toEqual({
      A: expect.closeTo(0.98, 6),
      tau: expect.closeTo(1700, 2),
    });
    expect(numbers(fitOf('stretched', (t) => 1.01 * Math.exp(-((t / 900) ** 0.6))))).toEqual({
      A: expect.closeTo(1.01, 5),
      tau: expect.closeTo(900, 1),
      beta: expect.closeTo(0.6, 4),
    });
  });

  test('J: a biexponential of 20 h and 2000 h comes back, the fast part first', () => {
    const found = numbers(
      fitOf('biexponential', (t) => 0.15 * Math.exp(-t / 20) + 0.85 * Math.exp(-t / 2000)),
    );
    expect(found.tau1).toBeCloseTo(20, 3);
    expect(found.tau2).toBeCloseTo(2000, 0);
    expect(found.A1).toBeCloseTo(0.15, 5);
    expect(found.A2).toBeCloseTo(0.85, 5);
  });

  test('planted numbers lie within four standard errors, whatever the noise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 300, max: 3000, noNaN: true }),
        fc.integer({ min: 1, max: 1e9 }),
        (tau, seed) => {
          const noise = noiseOf(seed);
          const fit = fitOf('exponential', (t) => Math.exp(-t / tau) + 0.02 * noise());
          const found = numbers(fit);
          const error = errors(fit);
          expect(Math.abs((found.tau as number) - tau)).toBeLessThan(4 * (error.tau as number));
          expect(Math.abs((found.A as number) - 1)).toBeLessThan(4 * (error.A as number));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a standard error says how far the numbers scatter from noise to noise', () => {
    const slopes = Array.from({ length: 200 }, (_, seed) => {
      const noise = noiseOf(seed * 7919 + 11);
      return fitOf('linear', (t) => 1 - 1e-4 * t + 0.01 * noise());
    });
    const found = slopes.map((fit) => numbers(fit).slope as number);
    const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
    const scatter = Math.sqrt(
      found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (found.length - 1),
    );
    const told = errors(slopes[0] as DecayFit).slope as number;
    expect(told / scatter).toBeGreaterThan(0.8);
    expect(told / scatter).toBeLessThan(1.25);
  });

  test('the band of a line is narrowest in its middle and grows beyond its end', () => {
    const noise = noiseOf(3);
    const fit = fitOf('linear', (t) => 1 - 1e-4 * t + 0.01 * noise());
    expect(fit.halfWidthAt(500)).toBeLessThan(fit.halfWidthAt(0));
    expect(fit.halfWidthAt(2000)).toBeGreaterThan(1.5 * fit.halfWidthAt(1000));
  });

  test('R2 is 1 for an exact shape and about 0 for noise', () => {
    const noise = noiseOf(5);
    expect(fitOf('exponential', (t) => Math.exp(-t / 800)).r2).toBeCloseTo(1, 9);
    expect(fitOf('linear', () => 1 + noise()).r2).toBeLessThan(0.05);
  });

  test.each<[string, FitModel, (t: number) => number]>([
    ['a rise', 'exponential', (t) => 1 + 1e-3 * t],
    ['a constant', 'exponential', () => 1],
    ['zeros', 'exponential', () => 0],
    ['zeros', 'biexponential', () => 0],
    ['a constant', 'stretched', () => 1],
  ])('%s gives a reason instead of a %s', (_, model, valueAt) => {
    expect(fitDecay(model, hours, hours.map(valueAt))).toEqual({
      reason: expect.stringMatching(/\.$/),
    });
  });

  test.each<FitModel>(['linear', 'exponential', 'biexponential', 'stretched'])(
    'a %s is never NaN, Infinity or an exception, whatever the points',
    (model) => {
      const value = fc.oneof(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.constantFrom(0, 1, -1),
      );
      fc.assert(
        fc.property(fc.array(value, { maxLength: 14 }), (values) => {
          const times = Float64Array.from(values, (_, i) => i * 24);
          const found = fitDecay(model, times, Float64Array.from(values));
          if ('reason' in found) return;
          for (const { value: number, standardError } of found.parameters) {
            expect(Number.isFinite(number)).toBe(true);
            expect(standardError === null || standardError >= 0).toBe(true);
          }
          expect(Number.isFinite(found.r2)).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );
});
