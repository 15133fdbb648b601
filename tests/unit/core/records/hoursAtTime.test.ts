import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursAtTime } from '../../../../src/core/records/hoursAtTime.ts';
import { timeAtHours } from '../../../../src/core/records/timeAtHours.ts';

test('hours at a time and the time at hours undo each other to a second', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e5, noNaN: true }), (hours) => {
      const time = timeAtHours('2025-03-01T08:00:00', hours);
      const back = hoursAtTime('2025-03-01T08:00:00', time) ?? Number.NaN;
      expect(Math.abs(back - hours)).toBeLessThanOrEqual(1.001 / 3600);
    }),
  );
});

test('a run without a clock, or no time at all, has no hours', () => {
  expect(hoursAtTime(null, '2025-03-01T08:00:00')).toBeNull();
  expect(hoursAtTime('2025-03-01', null)).toBeNull();
  expect(hoursAtTime('2025-03-01', 'yesterday')).toBeNull();
  expect(hoursAtTime('2025-03-01', '2025-03-02T12:00')).toBe(36);
});
