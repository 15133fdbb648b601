import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrateHours } from '../../../../src/core/analysis/integrateHours.ts';

const range = (count: number, step = 1) => Array.from({ length: count }, (_, i) => i * step);
const sumOf = (
  hours: readonly number[],
  values: readonly number[],
  span: readonly [number, number],
  gaps: readonly { fromHours: number; toHours: number }[] = [],
) => integrateHours(hours, values, [{ fromHours: span[0], toHours: span[1] }], gaps, []);

describe('integrateHours', () => {
  test('is the area under straight lines, cut at the edges of the span', () => {
    const hours = range(11);
    expect(sumOf(hours, hours, [0, 10]).sums[0]).toBeCloseTo(50, 12);
    expect(sumOf(hours, hours, [2.5, 7.25]).sums[0]).toBeCloseTo((7.25 ** 2 - 2.5 ** 2) / 2, 12);
  });

  test('missing values are bridged; hours without data count nothing and are told', () => {
    const hours = [0, 1, 2, 3, 10, 11];
    const values = [4, Number.NaN, 4, 4, 4, 4];
    const found = sumOf(hours, values, [0, 11], [{ fromHours: 3, toHours: 10 }]);
    expect(found.sums[0]).toBeCloseTo(16, 12);
    expect(found.uncountedHours[0]).toBeCloseTo(7, 12);
  });

  test('excluded rows have no part in the sum', () => {
    const hours = range(5);
    const values = [2, 2, 900, 2, 2];
    const spans = [{ fromHours: 0, toHours: 4 }];
    const found = integrateHours(hours, values, spans, [], [{ fromHours: 2, toHours: 2 }]);
    expect(found.sums[0]).toBeCloseTo(8, 12);
  });

  test('spans that touch share everything between them, however they cut the record', () => {
    const value = fc.oneof(fc.double({ min: -5, max: 30, noNaN: true }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 3, maxLength: 60 }),
        fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 8 }),
        (values, cuts) => {
          const hours = values.map((_, i) => i);
          const edges = [0, ...cuts.toSorted((a, b) => a - b), 60];
          const spans = edges
            .slice(1)
            .map((toHours, i) => ({ fromHours: edges[i] as number, toHours }));
          const parts = integrateHours(hours, values, spans, [], []).sums;
          const whole = sumOf(hours, values, [0, 60]).sums[0] as number;
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 6);
        },
      ),
    );
  });
});
