import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitAxis } from '../../../../../src/core/figure/axes/fitAxis.ts';
import type { AxisSpec } from '../../../../../src/core/figure/spec.ts';

const axis: AxisSpec = {
  quantity: 'PCE',
  unit: '%',
  range: null,
  ticks: null,
  fromZero: false,
  categories: null,
};

test('an axis has a range and numbers inside it, whatever is drawn', () => {
  const value = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.constantFrom(0, 5e-324, -5e-324, 1e-300, 1e-308, 1, 1 + 1e-15),
  );
  fc.assert(
    fc.property(
      value,
      value,
      fc.boolean(),
      fc.constantFrom('x', 'y'),
      (a, b, fromZero, direction) => {
        const extent = [Math.min(a, b), Math.max(a, b)] as const;
        const room = { lengthPt: 150, direction, tickPt: 7, extent, pad: 0.03 } as const;
        const { range, ticks } = fitAxis({ ...axis, fromZero }, room);
        expect(range[1]).toBeGreaterThan(range[0]);
        expect(range.every(Number.isFinite)).toBe(true);
        for (const tick of ticks) {
          expect(tick.value).toBeGreaterThanOrEqual(range[0]);
          expect(tick.value).toBeLessThanOrEqual(range[1]);
          expect(tick.text).not.toMatch(/NaN|Infinity/);
        }
      },
    ),
  );
});
