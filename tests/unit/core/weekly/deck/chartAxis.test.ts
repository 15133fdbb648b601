import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AxisSpec } from '../../../../../src/core/figure/spec.ts';
import { chartAxis } from '../../../../../src/core/weekly/deck/chartAxis.ts';

const axis: AxisSpec = {
  quantity: 'Normalized PCE',
  unit: null,
  range: null,
  ticks: null,
  fromZero: true,
  categories: null,
};

test('an axis holds everything that is drawn between whole steps', () => {
  const value = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1.2, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.option(value, { nil: null }), { minLength: 1, maxLength: 50 }),
      fc.constantFrom('x' as const, 'y' as const),
      fc.boolean(),
      (values, direction, fromZero) => {
        const { range, step } = chartAxis({ ...axis, fromZero }, direction, values);
        if (range === null) {
          // Left to PowerPoint only where no range can be told.
          expect(values.every((each) => each === null || Math.abs(each) < 1e-300)).toBe(true);
          return;
        }
        const [from, to] = range;
        expect(to).toBeGreaterThan(from);
        for (const each of values) {
          if (each === null) continue;
          // An end may stand a millionth of a step inside: less than any screen shows.
          const slack = Math.max(step === null ? 0 : step * 1e-6, (to - from) * 1e-9);
          expect(each).toBeGreaterThanOrEqual(from - slack);
          expect(each).toBeLessThanOrEqual(to + slack);
        }
        if (step === null) return;
        for (const end of [from, to]) {
          const steps = end / step;
          expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
        }
      },
    ),
  );
});

test('an axis of names has no numbers, and one without data has a range all the same', () => {
  expect(chartAxis({ ...axis, categories: ['a'] }, 'x', [])).toEqual({
    title: 'Normalized PCE',
    range: null,
    step: null,
  });
  const { range } = chartAxis(axis, 'y', [null]);
  expect(range?.every(Number.isFinite)).toBe(true);
});
