import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanOverDevices } from '../../../../src/core/statistics/meanOverDevices.ts';

const member = (
  hours: number[],
  values: number[],
  gaps: { fromHours: number; toHours: number }[] = [],
) => ({
  hours: Float64Array.from(hours),
  values: Float64Array.from(values),
  gaps,
});

describe('meanOverDevices', () => {
  test('equals the hand calculation, with n-1 in the deviation', () => {
    const { mean, sd, n } = meanOverDevices(
      [member([0, 10], [1, 0.8]), member([0, 10], [1, 0.6]), member([0, 5, 10], [1, 0.95, 0.4])],
      Float64Array.of(0, 5, 10),
    );
    expect([...mean].map((value) => value.toFixed(6))).toEqual([
      '1.000000',
      '0.883333',
      '0.600000',
    ]);
    expect(sd[1]).toBeCloseTo(Math.sqrt((0.016667 ** 2 + 0.083333 ** 2 + 0.066667 ** 2) / 2), 5);
    expect(sd[2]).toBeCloseTo(0.2, 9);
    expect([...n]).toEqual([3, 3, 3]);
  });

  test('a device counts inside its own span only and is never carried on', () => {
    const { mean, sd, n } = meanOverDevices(
      [member([0, 10], [1, 1]), member([0, 20], [0.5, 0.5]), member([0, 10], [0, 0])],
      Float64Array.of(0, 10, 15, 20, 25),
    );
    expect([...n]).toEqual([3, 3, 1, 1, 0]);
    expect(mean[2]).toBe(0.5);
    expect(sd[2]).toBeNaN();
    expect(mean[4]).toBeNaN();
  });

  test('does not bridge a gap', () => {
    const gap = { fromHours: 10, toHours: 50 };
    const { n } = meanOverDevices(
      [member([0, 10, 50], [1, 1, 0.5], [gap])],
      Float64Array.of(10, 30, 50),
    );
    expect([...n]).toEqual([1, 0, 1]);
  });

  test('an end that lies minutes before the grid time still counts, when asked', () => {
    const members = [member([0, 10], [1, 1]), member([0, 9.99], [1, 0.5])];
    expect(meanOverDevices(members, Float64Array.of(10)).n[0]).toBe(1);
    expect(meanOverDevices(members, Float64Array.of(10), 0.05).n[0]).toBe(2);
  });

  test('scaling every device scales mean and deviation', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
          {
            minLength: 3,
            maxLength: 6,
          },
        ),
        (devices) => {
          const grid = Float64Array.of(0, 0.5, 1, 2);
          const plain = meanOverDevices(
            devices.map((values) => member([0, 1, 2], values)),
            grid,
          );
          const tripled = meanOverDevices(
            devices.map((values) =>
              member(
                [0, 1, 2],
                values.map((value) => 3 * value),
              ),
            ),
            grid,
          );
          for (let i = 0; i < grid.length; i++) {
            expect(tripled.mean[i]).toBeCloseTo(3 * (plain.mean[i] as number), 9);
            expect(tripled.sd[i]).toBeCloseTo(3 * (plain.sd[i] as number), 9);
          }
        },
      ),
    );
  });
});
