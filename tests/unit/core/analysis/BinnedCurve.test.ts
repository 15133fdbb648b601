import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BinnedCurve } from '../../../../src/core/analysis/BinnedCurve.ts';
import { binHoursFor } from '../../../../src/core/analysis/binHoursFor.ts';
import { medianOf } from '../../../../src/core/analysis/medianOf.ts';
import { SortedWindow } from '../../../../src/core/analysis/SortedWindow.ts';

const curveOf = (hours: number[], values: number[]) => {
  const curve = new BinnedCurve();
  curve.follow(hours, values);
  return curve.curve();
};

const range = (count: number, step: number) => Array.from({ length: count }, (_, i) => i * step);

describe('binHoursFor', () => {
  test.each([
    [1500, 1],
    [500, 1],
    [250, 0.5],
    [125, 0.25],
  ])('a run of %d h has bins of %d h', (span, width) => {
    expect(binHoursFor(span)).toBe(width);
  });

  test('is a five-hundredth of the span or up to 2.2 % less, and never above an hour', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1e5, noNaN: true }), (span) => {
        const wanted = Math.min(1, span / 500);
        expect(binHoursFor(span)).toBeLessThanOrEqual(wanted);
        expect(binHoursFor(span)).toBeGreaterThan(wanted * 0.978);
      }),
    );
  });
});

describe('BinnedCurve', () => {
  test('takes medians of value and time, and counts the points of a bin', () => {
    const hours = range(6001, 0.1);
    const values = hours.map((t) => 100 - t / 10);
    values[3] = -5000;
    const curve = curveOf(hours, values);
    expect(curve.binHours).toBe(1);
    expect(curve.hours).toHaveLength(601);
    expect(curve.counts?.[5]).toBe(10);
    expect(curve.values[0]).toBeCloseTo(99.945, 9);
    expect(curve.hours[1]).toBeCloseTo(1.45, 9);
  });

  test('leaves sparse points as they are', () => {
    const hours = range(100, 10);
    const curve = curveOf(hours, hours);
    expect([...curve.hours]).toEqual(hours);
    expect(curve.counts?.every((count) => count === 1)).toBe(true);
  });

  test('of points with one time the last one counts', () => {
    const curve = curveOf([0, 1, 1, 1, 2], [10, 9, 8, 7, 6]);
    expect([...curve.values]).toEqual([10, 7, 6]);
    expect(curve.points).toBe(5);
  });

  test('is the same however the rows arrive', () => {
    const row = fc.tuple(
      fc.constantFrom(0, 0.02, 0.3, 5),
      fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(Number.NaN)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 300, size: 'max' }), (rows) => {
        let clock = 0;
        const hours = rows.map(([wait]) => {
          clock += wait;
          return clock;
        });
        const values = rows.map(([, value]) => value);
        const grown = new BinnedCurve();
        rows.forEach(([, , stops], i) => {
          if (!stops) return;
          grown.follow(hours.slice(0, i + 1), values.slice(0, i + 1));
          grown.curve();
        });
        grown.follow(hours, values);
        expect(grown.curve()).toEqual(curveOf(hours, values));
      }),
    );
  });
});

describe('SortedWindow', () => {
  test('gives the median of whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.boolean(), fc.boolean()), {
          maxLength: 120,
        }),
        (steps) => {
          const window = new SortedWindow();
          let held: number[] = [];
          for (const [value, isRemoval, asks] of steps) {
            if (isRemoval && held.includes(value)) {
              window.remove(value);
              held = held.toSpliced(held.indexOf(value), 1);
            } else {
              window.insert(value);
              held.push(value);
            }
            if (asks) expect(window.median()).toBe(medianOf(held));
          }
          expect(window.takeMedian()).toBe(medianOf(held));
          expect(window.length).toBe(0);
        },
      ),
    );
  });
});
