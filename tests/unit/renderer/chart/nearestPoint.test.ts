import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bisect,
  nearestKnown,
  nearestPoint,
  valueAt,
} from '../../../../src/renderer/ui/chart/nearestPoint.ts';
import { trace, unitMap, values } from './examplePicture.ts';

const none = Number.NaN;

describe('bisect', () => {
  test('finds what a walk through the column finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: -5, max: 55 }),
        (numbers, value) => {
          const x = Float64Array.from(numbers).sort();
          const walked = x.findIndex((at) => at >= value);
          expect(bisect(x, value)).toBe(walked < 0 ? x.length : walked);
        },
      ),
    );
  });
});

describe('the nearest known point', () => {
  test('skips missing values on both sides', () => {
    const { x, y } = values([0, 1, 2, 3, 10], [4, none, none, none, 5]);
    expect(nearestKnown(x, y, 2)).toBe(0);
    expect(nearestKnown(x, y, 6)).toBe(4);
  });

  test('is none where nothing is known', () => {
    const { x, y } = values([0, 1], [none, none]);
    expect(nearestKnown(x, y, 0)).toBe(-1);
  });
});

test('the value between two points lies on the stroke', () => {
  const { x, y } = values([0, 10], [1, 0.5]);
  expect(valueAt(x, y, 5)).toBeCloseTo(0.75);
  expect(valueAt(x, y, 20)).toBe(0.5);
});

describe('the trace under the pointer', () => {
  test('is found by its own times and not by the index in another trace', () => {
    const dense = trace('dense', values([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], Array(10).fill(100)));
    const sparse = trace('sparse', values([0, 9], [50, 20]));
    const found = nearestPoint([dense, sparse], unitMap, 9, 22);
    expect(found?.trace.id).toBe('sparse');
    expect(found?.index).toBe(1);
  });

  test('counts the stroke between sparse points too', () => {
    const sparse = trace('sparse', values([0, 100], [0, 100]));
    expect(nearestPoint([sparse], unitMap, 50, 50)?.distance).toBeCloseTo(0);
  });

  test('is the one drawn on top where two lie on each other', () => {
    const below = trace('below', values([0, 10], [5, 5]));
    const above = trace('above', values([0, 10], [5, 5]));
    expect(nearestPoint([below, above], unitMap, 4, 7)?.trace.id).toBe('above');
  });

  test('of sweeps is found whichever way they run', () => {
    const reverse = trace('reverse', values([1.2, 0.6, 0], [0, 18, 20]), { kind: 'sweep' });
    const found = nearestPoint([reverse], { ...unitMap, xScale: 100 }, 61, 18);
    expect(found?.index).toBe(1);
  });
});
