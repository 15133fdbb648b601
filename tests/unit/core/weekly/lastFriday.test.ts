import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastFriday } from '../../../../src/core/weekly/lastFriday.ts';

test('the Friday before a Monday, a Saturday, and over the turn of a year', () => {
  expect(lastFriday('2025-03-10')).toBe('2025-03-07');
  expect(lastFriday('2025-03-08')).toBe('2025-03-07');
  expect(lastFriday('2026-01-01')).toBe('2025-12-26');
});

test('on a Friday it is the Friday a week ago', () => {
  expect(lastFriday('2025-03-07')).toBe('2025-02-28');
});

test('it is always a Friday, one to seven days back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const today = new Date(days * 86_400_000);
      const found = new Date(`${lastFriday(today.toISOString().slice(0, 10))}T00:00:00Z`);
      const back = (today.getTime() - found.getTime()) / 86_400_000;
      expect(found.getUTCDay()).toBe(5);
      expect(back).toBeGreaterThanOrEqual(1);
      expect(back).toBeLessThanOrEqual(7);
    }),
  );
});
