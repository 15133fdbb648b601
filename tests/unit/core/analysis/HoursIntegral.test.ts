import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HoursIntegral } from '../../../../src/core/analysis/HoursIntegral.ts';
import { integralOf } from '../../../../src/core/analysis/integralOf.ts';
import { integrateRowByRow } from './integrateRowByRow.ts';

const range = (count: number, step = 1) => Array.from({ length: count }, (_, i) => i * step);
const sumOf = (
  hours: readonly number[],
  values: readonly number[],
  span: readonly [number, number],
  gaps: readonly { fromHours: number; toHours: number }[] = [],
) =>
  integralOf(Float64Array.from(hours), Float64Array.from(values), []).over(
    { fromHours: span[0], toHours: span[1] },
    gaps,
  );

describe('HoursIntegral', () => {
  test('is the area under straight lines, cut at the edges of the span', () => {
    const hours = range(11);
    expect(sumOf(hours, hours, [0, 10]).sum).toBeCloseTo(50, 12);
    expect(sumOf(hours, hours, [2.5, 7.25]).sum).toBeCloseTo((7.25 ** 2 - 2.5 ** 2) / 2, 12);
  });

  test('missing values are bridged; hours without data count nothing and are told', () => {
    const hours = [0, 1, 2, 3, 10, 11];
    const values = [4, Number.NaN, 4, 4, 4, 4];
    const found = sumOf(hours, values, [0, 11], [{ fromHours: 3, toHours: 10 }]);
    expect(found.sum).toBeCloseTo(16, 12);
    expect(found.uncountedHours).toBeCloseTo(7, 12);
  });

  test('excluded rows have no part in the sum', () => {
    const hours = range(5);
    const values = [2, 2, 900, 2, 2];
    const excluded = [{ fromHours: 2, toHours: 2 }];
    const integral = integralOf(Float64Array.from(hours), Float64Array.from(values), excluded);
    const found = integral.over({ fromHours: 0, toHours: 4 }, []);
    expect(found.sum).toBeCloseTo(8, 12);
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
          const integral = integralOf(Float64Array.from(hours), Float64Array.from(values), []);
          const parts = spans.map((span) => integral.over(span, []).sum);
          const whole = sumOf(hours, values, [0, 60]).sum;
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 6);
        },
      ),
    );
  });

  test('finds what a walk over all rows finds, however the rows came', () => {
    const value = fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: -5, max: 30, noNaN: true }) },
      fc.constant(Number.NaN),
    );
    /** Stretches of rows, and what waits between them. */
    const stretch = fc.record({
      rows: fc.array(value, { minLength: 1, maxLength: 8 }),
      repeats: fc.constantFrom(1, 1, 3, 90, 300),
      wait: fc.constantFrom(0, 1, 40),
    });
    const span = fc.tuple(
      fc.double({ min: -10, max: 400, noNaN: true }),
      fc.double({ min: 0, max: 300, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(stretch, { minLength: 1, maxLength: 6 }),
        fc.array(span, { minLength: 1, maxLength: 3 }),
        fc.array(span, { maxLength: 2 }),
        fc.array(fc.nat({ max: 2_000 }), { maxLength: 4 }),
        (stretches, asked, left, pieces) => {
          const [hours, values]: [number[], number[]] = [[], []];
          const gaps: { fromHours: number; toHours: number }[] = [];
          let clock = 0;
          for (const { rows, repeats, wait } of stretches) {
            for (const each of Array.from({ length: repeats }, () => rows).flat()) {
              hours.push(clock);
              values.push(each);
              clock += 0.1;
            }
            const from = clock - 0.1;
            clock += wait;
            if (wait > 0) gaps.push({ fromHours: from, toHours: clock });
          }
          const spanOf = ([from, length]: readonly [number, number]) => ({
            fromHours: from,
            toHours: from + length,
          });
          const exclusions = left.map(spanOf);
          const integral = new HoursIntegral(exclusions);
          const column = Float64Array.from(values);
          for (const end of [...pieces.sort((a, b) => a - b), hours.length]) {
            const seen = hours.slice(0, end);
            integral.follow(seen, (from, to) => column.subarray(from, to));
          }
          for (const each of asked.map(spanOf)) {
            const expected = integrateRowByRow(hours, values, [each], gaps, exclusions);
            const found = integral.over(each, gaps);
            expect(found.sum).toBeCloseTo(expected.sums[0] as number, 6);
            expect(found.uncountedHours).toBeCloseTo(expected.uncountedHours[0] as number, 8);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a stretch without any value is passed over', () => {
    const hours = Float64Array.from({ length: 5_000 }, (_, i) => i);
    const values = hours.map((at) => (at < 10 || at > 4_900 ? 2 : Number.NaN));
    const integral = integralOf(hours, values, []);
    expect(integral.over({ fromHours: 0, toHours: 4_999 }, []).sum).toBeCloseTo(9_998, 6);
    expect(integral.over({ fromHours: 1_000, toHours: 2_000 }, []).sum).toBeCloseTo(2_000, 6);
    expect(
      integralOf(hours, values.fill(Number.NaN), []).over({ fromHours: 0, toHours: 9 }, []),
    ).toEqual({
      sum: 0,
      uncountedHours: 0,
    });
  });
});
