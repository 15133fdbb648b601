import { expect, test } from 'vitest';
import { isDuringRun } from '../../../../src/core/records/isDuringRun.ts';

test('a span concerns a run only while it was measured, both ends included', () => {
  const run = { durationHours: 100 };
  expect(isDuringRun([0, 0], run)).toBe(true);
  expect(isDuringRun([100, 100], run)).toBe(true);
  expect(isDuringRun([-2, 1], run)).toBe(true);
  expect(isDuringRun([99, 200], run)).toBe(true);
  expect(isDuringRun([-2, -1], run)).toBe(false);
  expect(isDuringRun([101, 101], run)).toBe(false);
});
