import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveOfPoints } from '../../../../src/core/analysis/curveOfPoints.ts';
import { findBurnIn } from '../../../../src/core/analysis/findBurnIn.ts';
import { findReference } from '../../../../src/core/analysis/findReference.ts';
import { findStabilised } from '../../../../src/core/analysis/findStabilised.ts';
import { plainReference } from '../../../../src/core/analysis/plainReference.ts';
import { noiseOf } from './noiseOf.ts';

const curveOf = (valueAt: (hours: number) => number, end = 1500) => {
  const hours = Float64Array.from({ length: end / 10 + 1 }, (_, i) => i * 10);
  return curveOfPoints(hours, hours.map(valueAt), []);
};

const stabilised = (
  valueAt: (hours: number) => number,
  end = 1500,
  manualHours: number | null = null,
) => {
  const curve = curveOf(valueAt, end);
  const { value } = findReference(curve, plainReference('first'));
  const burnIn = findBurnIn(curve, value, manualHours);
  return { ...findStabilised(curve, burnIn), burnIn };
};

const twoPieces = (t: number) => (t <= 50 ? 100 - 0.3 * t : 85 - 0.02 * (t - 50));

describe('findStabilised', () => {
  test('C: burn-in of 50 h, E_S(0) 86, E_S 85, Ts80 860 h back-extrapolated and 900 h from E_S', () => {
    const { burnIn, backExtrapolated, fromEnd } = stabilised(twoPieces);
    if (burnIn.end === null) expect.fail(burnIn.reason);
    expect(burnIn.end).toEqual({ hours: 50, isManual: false });
    expect(burnIn.line.slope).toBeCloseTo(-0.02, 9);
    expect(burnIn.line.r2).toBeCloseTo(1, 9);
    expect(burnIn.line.fromHours).toBe(50);
    expect(burnIn.backExtrapolated).toBeCloseTo(86, 6);
    expect(burnIn.atEnd).toBeCloseTo(85, 6);
    expect(backExtrapolated.ts80.status).toBe('reached');
    expect(backExtrapolated.ts80.hours).toBeCloseTo(860, 6);
    expect(fromEnd.ts80.hours).toBeCloseTo(900, 6);
    expect((fromEnd.ts80.hours ?? 0) - burnIn.end.hours).toBeCloseTo(850, 6);
  });

  test('C: Ts95 counts 5 % from the same two values', () => {
    const { backExtrapolated, fromEnd } = stabilised(twoPieces);
    expect(backExtrapolated.ts95.hours).toBeCloseTo(50 + (85 - 0.95 * 86) / 0.02, 6);
    expect(fromEnd.ts95.hours).toBeCloseTo(50 + (85 * 0.05) / 0.02, 6);
  });

  test('D: the T80 of a rising cell is 80 % of its maximum, counted from time zero', () => {
    const { rising } = stabilised((t) => (t <= 100 ? 100 + 0.1 * t : 110 - 0.05 * (t - 100)));
    expect(rising.ts80.hours).toBeCloseTo(540, 6);
    expect(rising.ts95.hours).toBeCloseTo(210, 6);
  });

  test('a straight loss has no burn-in, and its T80 from the maximum all the same', () => {
    const { burnIn, backExtrapolated, rising } = stabilised((t) => 100 - 0.02 * t);
    expect(burnIn.end).toBeNull();
    expect(backExtrapolated.ts80).toMatchObject({
      status: 'undefined',
      reason: 'No burn-in is observed.',
    });
    expect(rising.ts80.hours).toBeCloseTo(1000, 6);
  });

  test('a loss that grows faster has no burn-in', () => {
    expect(stabilised((t) => (t < 500 ? 100 : 100 - 0.05 * (t - 500))).burnIn.end).toBeNull();
  });

  test('losing more than half is failure, not burn-in', () => {
    expect(stabilised((t) => (t <= 50 ? 100 - 1.2 * t : 40 - 0.001 * t)).burnIn.end).toBeNull();
  });

  test('a T_S set by hand wins over the one that is found, and is marked', () => {
    const { burnIn, fromEnd } = stabilised(twoPieces, 1500, 200);
    if (burnIn.end === null) expect.fail(burnIn.reason);
    expect(burnIn.end).toEqual({ hours: 200, isManual: true });
    expect(burnIn.atEnd).toBeCloseTo(82, 6);
    expect(burnIn.backExtrapolated).toBeCloseTo(86, 6);
    expect(fromEnd.ts80.hours).toBeCloseTo(200 + (0.2 * 82) / 0.02, 6);
  });

  test('a T_S set by hand makes a burn-in where none would be found', () => {
    const { burnIn } = stabilised((t) => 100 - 0.02 * t, 1500, 100);
    expect(burnIn.end?.isManual).toBe(true);
  });

  test.each([1500, 1490, 5000, -3])('a T_S set by hand to %d h of 1500 h is refused', (at) => {
    const { burnIn } = stabilised(twoPieces, 1500, at);
    expect(burnIn.end).toBeNull();
    expect('reason' in burnIn && burnIn.reason).toMatch(/set by hand/);
  });

  test('a planted burn-in and rate come back out of noise within what the noise allows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 40 }),
        fc.double({ min: 0.05, max: 0.15, noNaN: true }),
        fc.double({ min: 0.005, max: 0.015, noNaN: true }),
        fc.integer({ min: 1, max: 1e9 }),
        (breakAt, lostPercent, slope, seed) => {
          const noise = noiseOf(seed);
          const end = breakAt * 10;
          const first = (100 * lostPercent) / end;
          const level = 100 - 100 * lostPercent;
          const { burnIn } = stabilised(
            (t) =>
              (t <= end ? 100 - first * t : level - Math.min(slope, first / 5) * (t - end)) +
              0.2 * noise(),
          );
          if (burnIn.end === null) expect.fail(burnIn.reason);
          expect(Math.abs(burnIn.end.hours - end)).toBeLessThanOrEqual(60);
          expect(Math.abs(burnIn.atEnd - level)).toBeLessThan(1);
          expect(Math.abs(burnIn.line.slope + Math.min(slope, first / 5))).toBeLessThan(5e-4);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a positive factor changes no time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 30, noNaN: true }), { minLength: 2, maxLength: 60 }),
        fc.constantFrom(2 ** -20, 2 ** 20, 0.5),
        (values, factor) => {
          const at = (scale: number) => {
            const hours = Float64Array.from(values, (_, i) => i * 7);
            const curve = curveOfPoints(
              hours,
              Float64Array.from(values, (value) => value * scale),
              [],
            );
            const { value } = findReference(curve, plainReference('first'));
            const burnIn = findBurnIn(curve, value, null);
            const { backExtrapolated, fromEnd, rising } = findStabilised(curve, burnIn);
            return { end: burnIn.end, backExtrapolated, fromEnd, rising };
          };
          expect(at(factor)).toEqual(at(1));
        },
      ),
    );
  });

  test.each([
    ['no point', 0, () => 0],
    ['zeros', 1000, () => 0],
    ['NaN', 1000, () => Number.NaN],
    ['negative values', 1000, (t: number) => -1 - t],
    ['a constant', 1000, () => 5],
  ])('%s gives no burn-in and a reason', (_, end, valueAt) => {
    const { burnIn, backExtrapolated } = stabilised(valueAt, end);
    expect(burnIn.end).toBeNull();
    expect(backExtrapolated.ts80.reason).toMatch(/\.$/);
  });
});
