import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BinnedCurve } from '../../../../src/core/analysis/BinnedCurve.ts';
import { includedUntil } from '../../../../src/core/analysis/includedUntil.ts';
import { isExcluded } from '../../../../src/core/analysis/isExcluded.ts';

const span = fc
  .tuple(fc.integer({ min: -4, max: 60 }), fc.integer({ min: 0, max: 8 }))
  .map(([from, length]) => ({ fromHours: from / 2, toHours: (from + length) / 2 }));

test('rows that are taken together give the curve that they give one by one', () => {
  const row = fc.tuple(
    fc.constantFrom(0, 0.01, 0.1, 0.25, 2),
    fc.constantFrom(18, 17.5, 16, 0, -1, Number.NaN, Number.POSITIVE_INFINITY),
  );
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 300 }),
      fc.array(span, { maxLength: 3 }),
      fc.integer({ min: -20, max: 20 }),
      (rows, spans, start) => {
        let time = start / 4;
        const hours = rows.map(([step]) => (time += step));
        const values = rows.map(([, value]) => value);
        const together = new BinnedCurve(spans);
        together.follow(hours, values);
        const oneByOne = new BinnedCurve(spans);
        for (let end = 1; end <= hours.length; end++) {
          oneByOne.follow(hours.slice(0, end), values.slice(0, end));
        }
        expect(together.curve()).toEqual(oneByOne.curve());
      },
    ),
  );
});

test('nothing is excluded before the hour until which all is included', () => {
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 4 }),
      fc.integer({ min: -10, max: 80 }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      (spans, half, later) => {
        const from = half / 2;
        const until = includedUntil(spans, from);
        if (from + later < until) expect(isExcluded(spans, from + later)).toBe(false);
        expect(until > from).toBe(!isExcluded(spans, from));
      },
    ),
  );
});
