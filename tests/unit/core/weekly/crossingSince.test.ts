import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CrossingStatus } from '../../../../src/core/run.ts';
import { crossingSince } from '../../../../src/core/weekly/crossingSince.ts';
import { time } from './given.ts';

const all: readonly CrossingStatus[] = [
  'reached',
  'provisional',
  'gap',
  'atStart',
  'notReached',
  'undefined',
];
const at = (status: CrossingStatus) => time({ status });

test.each([
  ['notReached', 'reached', true],
  ['undefined', 'atStart', true],
  ['notReached', 'gap', true],
  ['provisional', 'reached', true],
  ['notReached', 'provisional', true],
  ['provisional', 'provisional', false],
  ['reached', 'reached', false],
  ['provisional', 'notReached', false],
  ['notReached', 'undefined', false],
] as const)('from %s to %s: %s', (before, now, told) => {
  expect(crossingSince(at(before), at(now))).toBe(told);
});

test('a status that has not changed is never told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), (status) => {
      expect(crossingSince(at(status), at(status))).toBe(false);
    }),
  );
});
