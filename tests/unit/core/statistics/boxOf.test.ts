import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf } from '../../../../src/core/statistics/boxOf.ts';

describe('boxOf', () => {
  test('has quartiles by interpolation and whiskers within 1.5 times the box', () => {
    expect(boxOf([1, 2, 3, 4, 5, 6, 7, 8, 100])).toMatchObject({
      n: 9,
      q1: 3,
      median: 5,
      q3: 7,
      whiskerLow: 1,
      whiskerHigh: 8,
    });
    expect(boxOf([10, 20, 30, 40])).toMatchObject({ q1: 17.5, median: 25, q3: 32.5, mean: 25 });
  });

  test('of one value is a line without a deviation; of none there is no box', () => {
    expect(boxOf([4])).toMatchObject({ n: 1, q1: 4, q3: 4, whiskerLow: 4, whiskerHigh: 4 });
    expect(boxOf([4])?.sd).toBeNaN();
    expect(boxOf([])).toBeNull();
    expect(boxOf([Number.NaN, Number.POSITIVE_INFINITY])).toBeNull();
  });

  test('does not know the order of its values, and keeps order and scale', () => {
    const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (given, factor) => {
        const box = boxOf(given);
        if (box === null) throw new Error('no box');
        expect(boxOf(given.toReversed())).toEqual(box);
        const { whiskerLow, q1, median, q3, whiskerHigh } = box;
        const inOrder = [Math.min(...given), whiskerLow, q1, median, q3, whiskerHigh];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(whiskerHigh).toBeLessThanOrEqual(Math.max(...given));
        const scaled = boxOf(given.map((value) => value * factor));
        expect(scaled?.q1).toBeCloseTo(q1 * factor, 9);
        expect(scaled?.whiskerHigh).toBeCloseTo(whiskerHigh * factor, 9);
      }),
    );
  });
});
