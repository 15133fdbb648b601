import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandEnds } from '../../../../src/renderer/ui/chart/bandEnds.ts';
import { bandOutline } from '../../../../src/renderer/ui/chart/bandOutline.ts';
import { insideSpans } from '../../../../src/renderer/ui/chart/insideSpans.ts';
import { drawnPoints, linePath } from '../../../../src/renderer/ui/chart/linePath.ts';
import { pixelMapIn, pixelMapOf } from '../../../../src/renderer/ui/chart/PixelMap.ts';
import { unitMap, values } from './examplePicture.ts';

const none = Number.NaN;

describe('the line of a trace', () => {
  test('is broken by a missing value', () => {
    const { x, y } = values([0, 1, 2, 3, 4], [5, 6, none, 7, 8]);
    expect(linePath(x, y, unitMap)).toBe('M0 50l10 10M30 70l10 10');
  });

  test('shows a point that stands alone between two breaks', () => {
    const { x, y } = values([0, 1, 2], [none, 6, none]);
    expect(linePath(x, y, unitMap)).toBe('M10 60h0');
  });

  test('goes through the tenths of pixels of all its points, however many steps it takes', () => {
    const place = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 200 }), (points) => {
        const { x, y } = values(
          points.map(([at]) => at),
          points.map(([, value]) => value),
        );
        const steps = linePath(x, y, unitMap)
          .split(/[Ml]/)
          .slice(1)
          .map((step) => step.split(' ').map(Number) as [number, number]);
        let at = [0, 0];
        const passed = steps.map(([dx, dy]) => {
          at = [(at[0] as number) + dx, (at[1] as number) + dy];
          return at;
        });
        expect(passed).toEqual(
          points.map(([px, py]) => [Math.round(px * 10) + 0, Math.round(py * 10) + 0]),
        );
      }),
    );
  });

  test('tells how many points it has and when the last one is', () => {
    const { x, y } = values([0, 1, 2], [5, 6, none]);
    expect(drawnPoints(x, y)).toEqual({ count: 2, last: 1 });
  });
});

describe('the band of a mean', () => {
  test('stops where an end is unknown', () => {
    const { x, y: low } = values([0, 1, 2, 3], [9, 8, 10, none]);
    const high = Float64Array.from([11, 12, none, none]);
    expect(bandOutline(x, low, high, unitMap)).toBe('M0 11L1 12L1 8L0 9Z');
  });

  test('has no outline from a single point', () => {
    const { x, y: low } = values([0, 1], [9, none]);
    expect(bandOutline(x, low, Float64Array.from([11, 12]), unitMap)).toBe('');
  });

  test('of a mean with s.d. reaches as far above as below; without one there is none', () => {
    const ends = bandEnds(values([0, 1], [10, 10], { sd: Float64Array.from([1, none]) }));
    expect([...(ends?.low ?? []), ...(ends?.high ?? [])]).toEqual([9, none, 11, none]);
    expect(bandEnds(values([0, 1], [10, 10]))).toBeNull();
  });
});

describe('excluded points', () => {
  test('keep one neighbour on each side, so that their stroke meets the kept ones', () => {
    const whole = values([0, 1, 2, 3, 4, 5], [0, 10, 20, 30, 40, 50]);
    const { x, y, pointsInRange } = insideSpans(whole, [[2, 3]]);
    expect([...x]).toEqual([1, 2, 3, 4]);
    expect([...y]).toEqual([10, 20, 30, 40]);
    expect(pointsInRange).toBe(2);
  });

  test('of two spans are not joined to each other', () => {
    const whole = values([0, 1, 2, 3, 4, 5, 6, 7], [0, 1, 2, 3, 4, 5, 6, 7]);
    const { y } = insideSpans(whole, [
      [1, 1],
      [6, 6],
    ]);
    expect([...y]).toEqual([0, 1, 2, none, 5, 6, 7]);
  });

  test('at the very start have a neighbour after them only', () => {
    expect([...insideSpans(values([0, 1, 2], [5, 6, 7]), [[0, 0.5]]).x]).toEqual([0, 1]);
  });
});

test('two evaluations of each scale give the whole map', () => {
  const plot = { x: 60, y: 8, width: 300, height: 100 };
  const own = pixelMapIn(plot, [10, 20], [0, 2]);
  const scaled = pixelMapOf(
    (value) => 60 + (value - 10) * 30,
    [10, 20],
    (value) => 108 - value * 50,
    [0, 2],
  );
  expect(own).toEqual(scaled);
  expect(own.yShift).toBe(108);
});
