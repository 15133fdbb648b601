import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Curve } from '../../../../src/core/analysis/curve.ts';
import { curveOfPoints } from '../../../../src/core/analysis/curveOfPoints.ts';
import { findReference } from '../../../../src/core/analysis/findReference.ts';
import { plainReference } from '../../../../src/core/analysis/plainReference.ts';
import { timeToFraction } from '../../../../src/core/analysis/timeToFraction.ts';
import type { ReferenceMode, TimeToFraction } from '../../../../src/core/run.ts';

const curveOf = (hours: readonly number[], values: readonly number[]): Curve =>
  curveOfPoints(Float64Array.from(hours), Float64Array.from(values), []);

const lifetime = (
  hours: readonly number[],
  values: readonly number[],
  mode: ReferenceMode = 'first',
  fraction = 0.8,
): TimeToFraction => {
  const curve = curveOf(hours, values);
  return timeToFraction(curve, findReference(curve, plainReference(mode)), fraction);
};

const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

describe('timeToFraction: test vectors of the design', () => {
  test('A: a shelf run measured every few days reaches T80 at 10 d between 8 and 10 d', () => {
    const days = [0, 2, 5, 8, 10, 13, 16, 20];
    const t80 = lifetime(
      days.map((day) => day * 24),
      days.map((day) => 100 - 2 * day),
    );
    expect(t80.status).toBe('reached');
    expect(t80.hours).toBeCloseTo(240, 6);
    expect(t80.intervalHours).toEqual([192, 240]);
  });

  test('B: a device at 82 % after 30 d has no T80, only a lower bound', () => {
    const days = steps(0, 30, 5);
    const t80 = lifetime(
      days.map((day) => day * 24),
      days.map((day) => 100 - 0.6 * day),
    );
    expect(t80).toMatchObject({ status: 'notReached', hours: null, lowerBoundHours: 720 });
  });

  test('C: a fast start and a slow loss give T80 at 300 h', () => {
    const hours = steps(0, 1500, 10);
    const t80 = lifetime(
      hours,
      hours.map((t) => (t <= 50 ? 100 - 0.3 * t : 85 - 0.02 * (t - 50))),
    );
    expect(t80.status).toBe('reached');
    expect(t80.hours).toBeCloseTo(300, 6);
  });

  test('D: a rising cell: 700 h against its start, 540 h from time zero against its maximum', () => {
    const hours = steps(0, 1500, 10);
    const values = hours.map((t) => (t <= 100 ? 100 + 0.1 * t : 110 - 0.05 * (t - 100)));
    expect(lifetime(hours, values, 'first').hours).toBeCloseTo(700, 6);
    expect(lifetime(hours, values, 'firstWindow').hours).toBeCloseTo(700, 6);
    expect(lifetime(hours, values, 'max').hours).toBeCloseTo(540, 6);
  });

  test('E: one point that dips under the threshold is no crossing', () => {
    const t80 = lifetime(steps(0, 60, 10), [100, 98, 40, 96, 95, 94, 93]);
    expect(t80).toMatchObject({ status: 'notReached', lowerBoundHours: 60 });
  });

  test('F: a crossing at the last point there is stays provisional', () => {
    const t80 = lifetime([0, 10, 20, 30], [100, 95, 88, 78]);
    expect(t80.status).toBe('provisional');
    expect(t80.hours).toBeCloseTo(28, 6);
  });

  test('G: a crossing inside a long interruption is a gap with its interval', () => {
    const t80 = lifetime([0, 50, 100, 400, 410], [100, 97, 95, 60, 59]);
    expect(t80.status).toBe('gap');
    expect(t80.hours).toBeCloseTo(228.571, 2);
    expect(t80.intervalHours).toEqual([100, 400]);
  });
});

describe('timeToFraction: status and reasons', () => {
  test('a later recovery is told and does not cancel the crossing', () => {
    const t80 = lifetime([0, 10, 20, 30, 40, 50], [100, 75, 74, 90, 91, 92]);
    expect(t80.status).toBe('reached');
    expect(t80.recoveredAtHours).toBe(30);
  });

  test('a run that lies under the threshold from its first points on is atStart', () => {
    const curve = curveOf([0, 10, 20], [10, 10, 10]);
    const t80 = timeToFraction(
      curve,
      { mode: 'first', value: 100, atHours: 0, reason: null, detail: null },
      0.8,
    );
    expect(t80).toMatchObject({ status: 'atStart', hours: 0 });
  });

  test.each([
    ['no points', [], []],
    ['one point', [0], [20]],
    ['all zero', [0, 1, 2], [0, 0, 0]],
    ['all NaN', [0, 1, 2], [Number.NaN, Number.NaN, Number.NaN]],
    ['all negative', [0, 1, 2], [-1, -2, -3]],
    ['constant time', [5, 5, 5], [20, 19, 18]],
    ['infinite values', [0, 1], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['NaN times', [Number.NaN, Number.NaN], [20, 19]],
    ['a first value of zero', [0, 2, 4], [0, 20, 20]],
  ])('%s gives undefined with a reason', (_, hours, values) => {
    for (const mode of ['first', 'firstWindow'] as const) {
      const t80 = lifetime(hours, values, mode);
      expect(t80.status).toBe('undefined');
      expect(t80.reason).toMatch(/\.$/);
      expect(t80.hours).toBeNull();
    }
  });

  test('never gives NaN, Infinity or an exception, whatever the input', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { maxLength: 12 }),
        fc.constantFrom<ReferenceMode>('first', 'firstWindow', 'max'),
        (points, mode) => {
          points.sort((a, b) => a[0] - b[0]);
          const t80 = lifetime(
            points.map(([t]) => t),
            points.map(([, y]) => y),
            mode,
          );
          for (const value of [t80.hours, t80.lowerBoundHours, ...(t80.intervalHours ?? [])]) {
            if (value !== null) expect(Number.isFinite(value)).toBe(true);
          }
          expect(t80.status === 'undefined').toBe(t80.reason !== null);
        },
      ),
    );
  });

  test('a positive factor changes no time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 30, noNaN: true }), { minLength: 2, maxLength: 40 }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (values, factor) => {
          const hours = values.map((_, i) => i * 7);
          const plain = lifetime(hours, values);
          const scaled = lifetime(
            hours,
            values.map((value) => value * factor),
          );
          expect(scaled.status).toBe(plain.status);
          if (plain.hours !== null) expect(scaled.hours).toBeCloseTo(plain.hours, 6);
        },
      ),
    );
  });
});
