import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTwoSegments } from '../../../../src/core/analysis/fitTwoSegments.ts';
import { LineSums } from '../../../../src/core/analysis/LineSums.ts';
import { noiseOf } from './noiseOf.ts';

/** Least squares by the normal equations, break by break: slow, and plain to see. */
function everyBreak(hours: Float64Array, values: Float64Array, from: number) {
  let best = { at: -1, residual: Number.POSITIVE_INFINITY };
  for (let at = from + 4; at <= hours.length - 5; at++) {
    const rows = Array.from(hours.subarray(from), (x, i) => {
      const away = x - (hours[at] as number);
      return { model: [1, Math.min(0, away), Math.max(0, away)], y: values[from + i] as number };
    });
    const sum = (f: (row: (typeof rows)[number]) => number) =>
      rows.reduce((s, row) => s + f(row), 0);
    const matrix = [0, 1, 2].map((j) => [
      ...[0, 1, 2].map((k) => sum(({ model }) => (model[j] as number) * (model[k] as number))),
      sum(({ model, y }) => (model[j] as number) * y),
    ]);
    const found = solved(matrix);
    const residual = sum(
      ({ model, y }) => (y - model.reduce((s, m, j) => s + m * (found[j] as number), 0)) ** 2,
    );
    if (residual < best.residual) best = { at, residual };
  }
  return best;
}

function solved(rows: number[][]): number[] {
  for (let i = 0; i < 3; i++) {
    const pivot = rows[i] as number[];
    for (let j = 0; j < 3; j++) {
      if (j === i) continue;
      const row = rows[j] as number[];
      const share = (row[i] as number) / (pivot[i] as number);
      for (let k = i; k < 4; k++) row[k] = (row[k] as number) - share * (pivot[k] as number);
    }
  }
  return rows.map((row, i) => (row[3] as number) / (row[i] as number));
}

describe('fitTwoSegments', () => {
  test('finds the break that is best of all, as trying each of them does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 300 }),
        fc.nat({ max: 10 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        fc.constantFrom(0, 0.01, 0.3, 3),
        fc.integer({ min: 1, max: 1e9 }),
        (length, from, place, slope, strength, seed) => {
          const noise = noiseOf(seed);
          const hours = Float64Array.from({ length }, (_, i) => 1000 + i + (i % 3) / 5);
          const bend = 1000 + place * length;
          const values = hours.map(
            (at) => 20 + slope * Math.min(0, at - bend) - 0.01 * (at - 1000) + strength * noise(),
          );
          const expected = everyBreak(hours, values, from);
          const found = fitTwoSegments(hours, from, LineSums.of(hours, values));
          if (expected.at < 0) {
            expect(found).toBeNull();
            return;
          }
          // Two breaks may be equally good but for rounding.
          const spread = values.reduce((sum, value) => sum + (value - 20) ** 2, 0);
          expect(found?.residual).toBeGreaterThan(expected.residual * (1 - 1e-6) - 1e-9 * spread);
          expect(found?.residual).toBeLessThan(expected.residual * (1 + 1e-6) + 1e-9 * spread);
          if (strength > 0 && found !== null && found.at !== expected.at) {
            expect(found.residual / expected.residual).toBeCloseTo(1, 6);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('says what is best where that is of use', () => {
    const noise = noiseOf(7);
    const hours = Float64Array.from({ length: 400 }, (_, i) => i);
    const values = hours.map((at) => 20 - 0.05 * Math.min(at, 90) + 0.05 * noise());
    const best = fitTwoSegments(hours, 0, LineSums.of(hours, values));
    const useful = { mostResidual: (best?.residual ?? 0) * 1.01, latestHours: 200 };
    expect(fitTwoSegments(hours, 0, LineSums.of(hours, values), useful)).toEqual(best);
    expect(best?.at).toBeGreaterThan(80);
    expect(best?.at).toBeLessThan(100);
  });
});

describe('LineSums', () => {
  test('gives the line that least squares give, wherever the stretch lies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 200 }),
        fc.nat({ max: 150 }),
        fc.integer({ min: 1, max: 1e9 }),
        (points, from, seed) => {
          const noise = noiseOf(seed);
          const hours = Float64Array.from({ length: from + points }, (_, i) => 5000 + i * 0.7);
          const values = hours.map((at) => 21 - 0.001 * (at - 5000) + 0.1 * noise());
          const line = LineSums.of(hours, values).line(from, from + points);
          const x = hours.subarray(from);
          const y = values.subarray(from);
          const meanX = x.reduce((sum, each) => sum + each, 0) / points;
          const meanY = y.reduce((sum, each) => sum + each, 0) / points;
          let [xx, xy] = [0, 0];
          for (let i = 0; i < points; i++) {
            const away = (x[i] as number) - meanX;
            xx += away * away;
            xy += away * ((y[i] as number) - meanY);
          }
          expect(line?.slope).toBeCloseTo(xy / xx, 8);
          expect((line?.intercept ?? 0) + (line?.slope ?? 0) * meanX).toBeCloseTo(meanY, 8);
          expect(line).toMatchObject({ points, fromHours: x[0], toHours: x.at(-1) });
        },
      ),
    );
  });

  test('has no line through one time', () => {
    const hours = Float64Array.of(3, 3, 3);
    expect(LineSums.of(hours, Float64Array.of(1, 2, 3)).line(0, 3)).toBeNull();
    expect(LineSums.of(hours, Float64Array.of(1, 2, 3)).line(0, 1)).toBeNull();
  });
});
