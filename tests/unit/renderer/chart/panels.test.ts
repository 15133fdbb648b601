import { describe, expect, test } from 'vitest';
import { atMeasuredTimes } from '../../../../src/renderer/features/chart/atMeasuredTimes.ts';
import { keepUnchanged } from '../../../../src/renderer/features/chart/keepUnchanged.ts';
import {
  beyondDomain,
  defaultValueDomain,
} from '../../../../src/renderer/features/chart/panelDomains.ts';
import { clampedSpan, zoomedSpan } from '../../../../src/renderer/ui/chart/rangeMoves.ts';
import { values } from './examplePicture.ts';

describe('the value axis', () => {
  test('of normalized values goes from 0 to 1.1 and further only for data', () => {
    expect(defaultValueDomain([0.6, 1.01], true)).toEqual([0, 1.1]);
    expect(defaultValueDomain([0.6, 1.25], true)).toEqual([0, 1.3]);
    expect(defaultValueDomain(null, true)).toEqual([0, 1.1]);
  });

  test('in per cent goes from 0 to 110, in the same steps', () => {
    expect(defaultValueDomain([60, 101], true, 100)).toEqual([0, 110]);
    expect(defaultValueDomain([60, 125], true, 100)).toEqual([0, 130]);
    expect(defaultValueDomain([0, 5000], true, 100)).toEqual([0, 200]);
  });

  test('says so when a wild value lies above what is drawn', () => {
    const domain = defaultValueDomain([0, 50], true);
    expect(domain).toEqual([0, 2]);
    expect(beyondDomain([0, 50], domain)).toContain('50.0');
    expect(beyondDomain([0, 1], domain)).toBeNull();
  });
});

describe('zooming', () => {
  test('keeps what is under the pointer where it is', () => {
    expect(zoomedSpan([0, 100], 25, 0.5)).toEqual([12.5, 62.5]);
  });

  test('out of everything shows everything', () => {
    expect(clampedSpan([-50, 250], [0, 200])).toBeNull();
  });

  test('and moving never lose the data from sight', () => {
    expect(clampedSpan([500, 520], [0, 200])).toEqual([190, 210]);
  });
});

describe('the mean of shelf runs', () => {
  const grid = Array.from({ length: 101 }, (_, i) => i);
  const mean = values(
    grid,
    grid.map((at) => 1 - at / 1000),
    {
      sd: Float64Array.from(grid, () => 0.01),
      n: Float64Array.from(grid, (at) => (at > 99 ? 1 : 3)),
    },
  );

  test('stands at the visits to the simulator, where all devices count', () => {
    const members = [0, 0.2, -0.1].map((late) =>
      values([0, 50 + late, 99.6 + late], [1, 0.95, 0.9]),
    );
    const points = atMeasuredTimes(mean, members);
    expect([...points.x]).toEqual([0, 50, 99.6]);
    expect([...(points.n ?? [])]).toEqual([3, 3, 3]);
    expect(points.y[1]).toBeCloseTo(0.95);
  });

  test('stays on its grid for logs with many rows', () => {
    const log = values(
      Array.from({ length: 100 }, (_, i) => i),
      Array(100).fill(1),
    );
    expect(atMeasuredTimes(mean, [log])).toBe(mean);
  });
});

test('columns with the same numbers stay the same object, so that nothing is drawn again', () => {
  const former = new Map([
    ['a', values([0, 1], [1, Number.NaN])],
    ['b', values([0, 1], [1, 2])],
  ]);
  const next = new Map([
    ['a', values([0, 1], [1, Number.NaN])],
    ['b', values([0, 1, 2], [1, 2, 3])],
  ]);
  const kept = keepUnchanged(former, next);
  expect(kept.get('a')).toBe(former.get('a'));
  expect(kept.get('b')).toBe(next.get('b'));
});
