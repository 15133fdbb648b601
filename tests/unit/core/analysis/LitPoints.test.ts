import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CurveBlocks } from '../../../../src/core/analysis/CurveBlocks.ts';
import type { Curve } from '../../../../src/core/analysis/curve.ts';
import { curveOfPoints } from '../../../../src/core/analysis/curveOfPoints.ts';
import { findBurnIn } from '../../../../src/core/analysis/findBurnIn.ts';
import { findDips } from '../../../../src/core/analysis/findDips.ts';
import { LitPoints } from '../../../../src/core/analysis/LitPoints.ts';
import { timeToFraction } from '../../../../src/core/analysis/timeToFraction.ts';

/** Stretches in light and in the dark, of all lengths; some end half dark. */
const record = fc
  .array(
    fc.record({
      level: fc.constantFrom(100, 95, 79, 60, 2, 0, 45, 9),
      length: fc.constantFrom(1, 2, 5, 12, 70, 150),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.flatMap(({ level, length }) => Array<number>(length).fill(level)));

function curveOf(values: readonly number[]): Curve {
  const hours = Float64Array.from(values, (_, i) => i);
  return { ...curveOfPoints(hours, Float64Array.from(values), []), counts: hours.map(() => 3) };
}

/** As a bin that is still filling: its value may be another one the next time. */
function withLast(curve: Curve, value: number): Curve {
  const values = curve.values.slice();
  values[values.length - 1] = value;
  return { ...curve, values };
}

const figuresOf = (lit: Curve) => {
  const reference = { mode: 'fixed', value: 100, atHours: 0, reason: null, detail: null } as const;
  return {
    t80: timeToFraction(lit, reference, 0.8),
    dips: findDips(lit, 100),
    burnIn: findBurnIn(lit, 100, null),
  };
};

describe('the points of a run in light', () => {
  test('are the same however the run has grown', () => {
    fc.assert(
      fc.property(
        record,
        fc.array(fc.tuple(fc.nat({ max: 600 }), fc.constantFrom(100, 40, 1)), { maxLength: 12 }),
        (values, steps) => {
          const whole = curveOf(values);
          const growing = new LitPoints();
          const blocks = new CurveBlocks(whole.hours, whole.values);
          const follow = (curve: Curve) => {
            blocks.follow(curve.hours, curve.values, curve.values.length - 1);
            return growing.follow({ ...curve, blocks });
          };
          for (const [length, last] of steps.toSorted(([a], [b]) => a - b)) {
            if (length > 0 && length < values.length) {
              follow(withLast(curveOf(values.slice(0, length)), last));
            }
          }
          const { off, lit } = follow(whole);
          const alone = new LitPoints().follow(whole);
          expect(off).toEqual(alone.off);
          const isDark = (i: number) => off.some(({ from, to }) => i >= from && i < to);
          expect([...lit.hours]).toEqual([...whole.hours].filter((_, i) => !isDark(i)));
          expect([...lit.values]).toEqual(values.filter((_, i) => !isDark(i)));
          expect(lit.counts?.length).toBe(lit.values.length);
          expect(lit.last).toEqual(alone.lit.last);
          expect(figuresOf(lit)).toEqual(figuresOf(alone.lit));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('end with the last one in light while a night goes on', () => {
    const days = [0, 1, 2, 3].flatMap(() => [
      ...Array<number>(12).fill(100),
      ...Array<number>(12).fill(0),
    ]);
    const { off, lit } = new LitPoints().follow(curveOf(days.slice(0, -4)));
    expect(off).toHaveLength(4);
    expect(lit.last).toEqual({ hours: 83, value: 100 });
    expect(lit.values.every((value) => value === 100)).toBe(true);
  });
});
