import { describe, expect, test } from 'vitest';
import { curveOfPoints } from '../../../../src/core/analysis/curveOfPoints.ts';
import { findReference } from '../../../../src/core/analysis/findReference.ts';
import { findStabilised } from '../../../../src/core/analysis/findStabilised.ts';

const stabilised = (valueAt: (hours: number) => number, end = 1500) => {
  const hours = Float64Array.from({ length: end / 10 + 1 }, (_, i) => i * 10);
  const curve = curveOfPoints(hours, hours.map(valueAt), []);
  return findStabilised(curve, findReference(curve, 'first'));
};

describe('findStabilised', () => {
  test('C: burn-in of 50 h, E_S(0) 86, E_S 85, Ts80 860 h back-extrapolated and 900 h from E_S', () => {
    const result = stabilised((t) => (t <= 50 ? 100 - 0.3 * t : 85 - 0.02 * (t - 50)));
    expect(result.observed).toBe(true);
    expect(result.endHours).toBe(50);
    expect(result.line?.slope).toBeCloseTo(-0.02, 9);
    expect(result.backExtrapolated).toBeCloseTo(86, 6);
    expect(result.atEnd).toBeCloseTo(85, 6);
    expect(result.ts80.status).toBe('reached');
    expect(result.ts80.hours).toBeCloseTo(860, 6);
    expect(result.ts80FromEnd.hours).toBeCloseTo(900, 6);
  });

  test('a straight loss has no burn-in', () => {
    const result = stabilised((t) => 100 - 0.02 * t);
    expect(result.observed).toBe(false);
    expect(result.ts80).toMatchObject({ status: 'undefined', reason: 'No burn-in is observed.' });
  });

  test('a loss that grows faster has no burn-in', () => {
    expect(stabilised((t) => (t < 500 ? 100 : 100 - 0.05 * (t - 500))).observed).toBe(false);
  });

  test('losing more than half is failure, not burn-in', () => {
    expect(stabilised((t) => (t <= 50 ? 100 - 1.2 * t : 40 - 0.001 * t)).observed).toBe(false);
  });

  test('burn-in stands out of noise', () => {
    let state = 7;
    const noise = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647 - 0.5;
    };
    const result = stabilised(
      (t) => (t <= 50 ? 100 - 0.3 * t : 85 - 0.02 * (t - 50)) + 0.5 * noise(),
    );
    expect(result.observed).toBe(true);
    expect(Math.abs((result.ts80.hours ?? 0) - 860)).toBeLessThan(30);
  });

  test.each([
    ['no point', 0, () => 0],
    ['zeros', 1000, () => 0],
    ['NaN', 1000, () => Number.NaN],
    ['a constant', 1000, () => 5],
  ])('%s gives no burn-in and a reason', (_, end, valueAt) => {
    const result = stabilised(valueAt, end);
    expect(result.observed).toBe(false);
    expect(result.ts80.reason).toMatch(/\.$/);
  });
});
