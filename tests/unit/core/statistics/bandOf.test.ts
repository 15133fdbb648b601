import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../../src/core/statistics/bandOf.ts';
import { meanOverDevices } from '../../../../src/core/statistics/meanOverDevices.ts';

const member = (hours: readonly number[], values: readonly number[]) => ({
  hours: Float64Array.from(hours),
  values: Float64Array.from(values),
  gaps: [],
});

const curve = meanOverDevices(
  [
    member([0, 10], [1, 1]),
    member([0, 10], [2, 2]),
    member([0, 10], [6, 6]),
    member([0, 5], [3, 3]),
  ],
  Float64Array.of(0, 10, 20),
);

describe('bandOf', () => {
  test('is the sample deviation, or that over the root of n', () => {
    const sd = bandOf(curve, 'sd');
    expect(sd.middle[0]).toBe(3);
    expect(sd.half?.[0]).toBeCloseTo(2.160247, 6);
    expect(sd.high[0]).toBeCloseTo(5.160247, 6);
    expect(bandOf(curve, 'sem').half?.[0]).toBeCloseTo(1.080123, 6);
  });

  test('of 95 % takes Student’s t of n - 1 degrees of freedom', () => {
    expect(bandOf(curve, 'ci95').half?.[0]).toBeCloseTo(3.182446 * 1.080123, 5);
    expect(bandOf(curve, 'ci95').half?.[1]).toBeCloseTo((4.302653 * 2.645751) / Math.sqrt(3), 5);
  });

  test('of quartiles goes with the median', () => {
    const { middle, low, high, half } = bandOf(curve, 'quartiles');
    expect([middle[0], low[0], high[0], half]).toEqual([2.5, 1.75, 3.75, null]);
  });

  test('stops with everything where no device is left', () => {
    for (const spread of ['sd', 'sem', 'ci95', 'quartiles'] as const) {
      expect(bandOf(curve, spread).low[2]).toBeNaN();
      expect(bandOf(curve, spread).middle[2]).toBeNaN();
    }
  });

  test('is missing under three devices, where the line goes on', () => {
    const two = meanOverDevices([member([0], [1]), member([0], [2])], Float64Array.of(0));
    expect(bandOf(two, 'sd').middle[0]).toBe(1.5);
    expect(bandOf(two, 'sd').low[0]).toBeNaN();
    expect(bandOf(two, 'quartiles').low[0]).toBeNaN();
  });

  test('pixels of one device are averaged first and count once', () => {
    const joined = meanOverDevices(
      [[member([0], [1]), member([0], [3])], member([0], [5]), [member([0], [8])], []],
      Float64Array.of(0),
    );
    expect([joined.n[0], joined.mean[0], joined.median[0]]).toEqual([3, 5, 5]);
  });
});
