import { expect, test } from 'vitest';
import { countedUnits, type MeasuredCell } from '../../../../src/core/statistics/countedUnits.ts';

const cell = (label: string, more: Partial<MeasuredCell> = {}): MeasuredCell => ({
  id: label.toLowerCase(),
  label,
  condition: null,
  substrate: null,
  pixel: null,
  ...more,
});

const count = (cells: readonly MeasuredCell[], unit: 'device' | 'pixel' | 'substrate') =>
  new Set(countedUnits(cells, unit).values()).size;

test('cells that differ by their pixel number alone are one device', () => {
  const pixels = [
    cell('S1 px1', { pixel: '1' }),
    cell('S1_px2', { pixel: '2' }),
    cell('S1-3', { pixel: '3' }),
    cell('S2 px1', { pixel: '1' }),
  ];
  expect(count(pixels, 'device')).toBe(2);
  expect(count(pixels, 'pixel')).toBe(4);
});

test('cells with names of their own are devices, though they share a substrate', () => {
  const cells = [1, 2, 3, 4].map((at) =>
    cell(`MeBz-0${at}`, { condition: 'MeBz', substrate: 'C1', pixel: String(at) }),
  );
  expect(count(cells, 'device')).toBe(4);
  expect(count(cells, 'substrate')).toBe(1);
});

test('a condition with a running number is no device of several pixels', () => {
  const numbered = (at: number, more: Partial<MeasuredCell> = {}) =>
    cell(`treated-${at}`, { pixel: String(((at - 1) % 4) + 1), ...more });
  expect(
    count(
      [1, 2, 3, 4].map((at) => numbered(at, { condition: 'Treated' })),
      'device',
    ),
  ).toBe(4);
  expect(
    count(
      [1, 2, 3, 4, 5].map((at) => numbered(at)),
      'device',
    ),
  ).toBe(5);
});

test('as substrates, cells of unknown substrate count as devices', () => {
  const cells = [
    cell('a', { substrate: 'S1' }),
    cell('b', { substrate: ' s1' }),
    cell('D px1', { pixel: '1' }),
    cell('D px2', { pixel: '2' }),
    cell('e'),
  ];
  expect(count(cells, 'substrate')).toBe(3);
});

test('no cells have no units', () => {
  expect(countedUnits([], 'device').size).toBe(0);
});
