import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CurveBlocks } from '../../../../src/core/analysis/CurveBlocks.ts';
import type { Curve } from '../../../../src/core/analysis/curve.ts';
import { curveOfPoints } from '../../../../src/core/analysis/curveOfPoints.ts';
import { endAbove } from '../../../../src/core/analysis/endAbove.ts';
import { findBurnIn } from '../../../../src/core/analysis/findBurnIn.ts';
import { findDips } from '../../../../src/core/analysis/findDips.ts';
import { findLampOff } from '../../../../src/core/analysis/findLampOff.ts';
import { firstMaximum } from '../../../../src/core/analysis/firstMaximum.ts';
import { timeToFraction } from '../../../../src/core/analysis/timeToFraction.ts';
import type { Reference } from '../../../../src/core/run.ts';

/** Values that fall, dip, go dark and recover, so that blocks of every sort are there. */
const values = fc
  .array(
    fc.record({
      level: fc.constantFrom(100, 97, 82, 80, 79, 60, 49, 9, 0.5, 0, -1),
      length: fc.integer({ min: 1, max: 50 }),
      step: fc.constantFrom(0, 0, 0.01, -0.01, 0.3),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts.flatMap(({ level, length, step }) =>
      Array.from({ length }, (_, i) => level + (i % 2 === 0 ? step : -step) * i),
    ),
  );

/** The same curve with its blocks, taken in pieces as a growing run gives them. */
function withBlocks(plain: Curve, pieces: readonly number[]): Curve {
  const blocks = new CurveBlocks(plain.hours, plain.values);
  const { length } = plain.values;
  for (const piece of pieces) {
    const end = Math.min(length, piece);
    blocks.follow(
      plain.hours.subarray(0, end),
      plain.values.subarray(0, end),
      Math.max(0, end - 1),
    );
  }
  blocks.follow(plain.hours, plain.values, Math.max(0, length - 1));
  return { ...plain, blocks };
}

const curve = (points: readonly number[]): Curve => {
  const hours = Float64Array.from(points, (_, i) => i + (i % 3) / 7);
  return curveOfPoints(hours, Float64Array.from(points), []);
};

const reference = (value: number, atHours: number): Reference => ({
  mode: 'fixed',
  value,
  atHours,
  reason: null,
  detail: null,
});

describe('a curve that is known in blocks', () => {
  test('has the lifetimes, dips, dark spans and maximum that its points have', () => {
    fc.assert(
      fc.property(
        values,
        fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 4 }),
        fc.constantFrom(100, 97, 80.1, 0.4),
        fc.constantFrom(0.95, 0.8, 0.5),
        fc.nat({ max: 60 }),
        (points, pieces, e0, fraction, start) => {
          const plain = curve(points);
          const known = withBlocks(
            plain,
            [...pieces].sort((a, b) => a - b),
          );
          const asked = reference(e0, start);
          expect(timeToFraction(known, asked, fraction)).toEqual(
            timeToFraction(plain, asked, fraction),
          );
          expect(findDips(known, e0)).toEqual(findDips(plain, e0));
          expect(findLampOff(known)).toEqual(findLampOff(plain));
          expect(firstMaximum(known)).toBe(firstMaximum(plain));
          expect(firstMaximum(plain)).toBe(plain.values.indexOf(Math.max(...points)));
          const above = plain.values.findLastIndex((value) => value > e0) + 1;
          expect(endAbove(known, e0)).toBe(above);
          expect(endAbove(plain, e0)).toBe(above);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('has the burn-in that its points have', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 400 }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 }),
        (length, lost, place, noise) => {
          const end = length * place;
          const points = Array.from(
            { length },
            (_, i) =>
              20 * (1 - lost * Math.min(1, end > 0 ? i / end : 1) - 1e-5 * i) +
              0.02 * (noise[i % noise.length] as number),
          );
          const plain = curve(points);
          const burnIn = findBurnIn(plain, 20, null);
          expect(findBurnIn(withBlocks(plain, [40, 100]), 20, null)).toEqual(burnIn);
        },
      ),
    );
  });
});
