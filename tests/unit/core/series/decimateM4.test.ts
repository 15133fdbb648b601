import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockExtremes } from '../../../../src/core/series/BlockExtremes.ts';
import { decimateM4 } from '../../../../src/core/series/decimateM4.ts';
import { sliceByTime } from '../../../../src/core/series/sliceByTime.ts';
import { range } from './given.ts';

/** The same, as slowly and plainly as it can be said. */
function slowM4(hours: number[], values: number[], from: number, to: number, buckets: number) {
  const inside = hours.flatMap((t, i) => (t >= from && t <= to ? [i] : []));
  const before = hours.flatMap((t, i) => (t < from ? [i] : [])).slice(-1);
  const after = hours.flatMap((t, i) => (t > to ? [i] : [])).slice(0, 1);
  if (inside.length <= 4 * buckets || !(to > from)) return [...before, ...inside, ...after];
  const kept = new Set<number>();
  for (let bucket = 0; bucket < buckets; bucket++) {
    const mine = inside.filter(
      (i) =>
        (hours[i] as number) >= from + ((to - from) * bucket) / buckets &&
        (bucket === buckets - 1 ||
          (hours[i] as number) < from + ((to - from) * (bucket + 1)) / buckets),
    );
    const valid = mine.filter((i) => !Number.isNaN(values[i]));
    const broken = mine.find((i) => Number.isNaN(values[i]));
    if (broken !== undefined) kept.add(broken);
    if (valid.length === 0) continue;
    const numbers = valid.map((i) => values[i] as number);
    kept.add(valid[0] as number);
    kept.add(valid.at(-1) as number);
    kept.add(valid[numbers.indexOf(Math.min(...numbers))] as number);
    kept.add(valid[numbers.indexOf(Math.max(...numbers))] as number);
  }
  return [...before, ...[...kept].sort((a, b) => a - b), ...after];
}

const series = fc.array(
  fc.tuple(
    fc.constantFrom(0, 0.1, 0.5, 1, 7),
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: -50, max: 50 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    ),
  ),
  { maxLength: 400, size: 'max' },
);

describe('decimateM4', () => {
  test('equals its slow twin, with and without block extremes', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -5, max: 60 }),
        fc.integer({ min: 0, max: 80 }),
        (points, buckets, from, length) => {
          let clock = 0;
          const hours = points.map(([wait]) => {
            clock += wait;
            return clock;
          });
          const values = points.map(([, value]) => value);
          const to = from + length;
          const fast = decimateM4(
            Float64Array.from(hours),
            Float64Array.from(values),
            from,
            to,
            buckets,
          );
          const slow = slowM4(hours, values, from, to, buckets);
          expect([...fast]).toEqual(slow);
          const extremes = new BlockExtremes();
          extremes.follow(Float64Array.from(values.slice(0, values.length >> 1)));
          extremes.follow(Float64Array.from(values));
          const indexed = decimateM4(
            Float64Array.from(hours),
            Float64Array.from(values),
            from,
            to,
            buckets,
            extremes,
          );
          expect([...indexed]).toEqual(slow);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('keeps the extremes of a million points', () => {
    const hours = Float64Array.from(range(1_000_000, 0.001));
    const values = hours.map((t) => Math.sin(t));
    values[123_456] = 99;
    values[654_321] = -99;
    const kept = decimateM4(hours, values, 0, 1000, 800);
    expect(kept.length).toBeLessThanOrEqual(3200);
    expect(kept).toContain(123_456);
    expect(kept).toContain(654_321);
  });

  test('keeps one missing value per bucket, so that the line stays open', () => {
    const hours = Float64Array.from(range(100));
    const values = hours.map((t) => (t >= 40 && t < 60 ? Number.NaN : 1));
    const kept = decimateM4(hours, values, 0, 99, 10);
    expect([...kept].filter((i) => Number.isNaN(values[i]))).toHaveLength(2);
  });
});

describe('sliceByTime', () => {
  const hours = Float64Array.of(0, 1, 2, 3, 4);

  test('takes one point on each side', () => {
    expect(sliceByTime(hours, 1.5, 2.5)).toEqual({ start: 1, end: 4, inside: 1 });
  });

  test('takes all when both ends are open', () => {
    expect(sliceByTime(hours, null, null)).toEqual({ start: 0, end: 5, inside: 5 });
  });

  test('takes the neighbours when the range falls between two points', () => {
    expect(sliceByTime(hours, 1.2, 1.8)).toEqual({ start: 1, end: 3, inside: 0 });
  });

  test('is empty for an empty series and for a range that is turned round', () => {
    expect(sliceByTime(new Float64Array(0), 0, 1).inside).toBe(0);
    expect(sliceByTime(hours, 3, 1).inside).toBe(0);
  });
});
