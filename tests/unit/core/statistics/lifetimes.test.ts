import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeToFraction } from '../../../../src/core/run.ts';
import { joinLifetimes } from '../../../../src/core/statistics/joinLifetimes.ts';
import { lifetimeOf } from '../../../../src/core/statistics/lifetimeOf.ts';
import { nearestInTime } from '../../../../src/core/statistics/nearestInTime.ts';
import { lifetimes } from './freireich.ts';

const time = (changes: Partial<TimeToFraction>): TimeToFraction => ({
  status: 'reached',
  hours: 90,
  intervalHours: [80, 100],
  lowerBoundHours: null,
  recoveredAtHours: null,
  reason: null,
  ...changes,
});

describe('lifetimeOf', () => {
  test('a crossing ends a lifetime between its samples, with a gap too', () => {
    const ended = { reached: true, hours: 90, fromHours: 80, toHours: 100 };
    expect(lifetimeOf(time({}))).toEqual(ended);
    expect(lifetimeOf(time({ status: 'gap' }))).toEqual(ended);
  });

  test('not reached is censored at the last time seen', () => {
    const open = time({
      status: 'notReached',
      hours: null,
      intervalHours: null,
      lowerBoundHours: 412,
    });
    expect(lifetimeOf(open)).toMatchObject({ reached: false, hours: 412 });
  });

  test('a provisional crossing is censored at the sample before it', () => {
    expect(lifetimeOf(time({ status: 'provisional' }))).toMatchObject({
      reached: false,
      hours: 80,
    });
  });

  test('below from the start lies between time zero and the first sample', () => {
    const start = time({ status: 'atStart', hours: 2, intervalHours: [2, 2] });
    expect(lifetimeOf(start)).toEqual({ reached: true, hours: 2, fromHours: 0, toHours: 2 });
  });

  test('a run without a lifetime gives none', () => {
    const none = time({
      status: 'undefined',
      hours: null,
      intervalHours: null,
      reason: 'No point.',
    });
    expect(lifetimeOf(none)).toBeNull();
  });
});

describe('joinLifetimes', () => {
  test('a device has fallen when half of its pixels have', () => {
    expect(joinLifetimes(lifetimes([10, 20, 30]))).toMatchObject({ reached: true, hours: 20 });
    expect(joinLifetimes(lifetimes([10, 20, -30, -40]))).toMatchObject({
      reached: true,
      hours: 20,
    });
  });

  test('until then it is censored where half might have fallen unseen', () => {
    expect(joinLifetimes(lifetimes([10, -30, -40]))).toMatchObject({ reached: false, hours: 30 });
    expect(joinLifetimes(lifetimes([-5, -30, -40]))).toMatchObject({ reached: false, hours: 30 });
  });

  test('of one pixel is its own, of none there is none', () => {
    const [one] = lifetimes([7]);
    expect(joinLifetimes([one as never])).toEqual(one);
    expect(joinLifetimes([])).toBeNull();
  });

  test('a pixel watched for longer never shortens the life of its device', () => {
    const signed = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(signed, { minLength: 1, maxLength: 8 }), (pixels) => {
        const times = pixels.map(([t, reached]) => (reached ? t : -t));
        const longer = times.map((t) => (t < 0 ? t - 10 : t));
        const before = joinLifetimes(lifetimes(times));
        const after = joinLifetimes(lifetimes(longer));
        expect(after?.reached).toBe(before?.reached);
        expect(after?.hours).toBeGreaterThanOrEqual(before?.hours ?? 0);
      }),
    );
  });
});

describe('nearestInTime', () => {
  test('takes the nearest within the window, of two equally near ones the first', () => {
    expect(nearestInTime([0, 22, 26, 90], 24, 6)).toBe(1);
    expect(nearestInTime([0, null, 90], 24, 6)).toBe(-1);
    expect(nearestInTime([30], 24, 6)).toBe(0);
    expect(nearestInTime([], 0, 6)).toBe(-1);
  });
});
