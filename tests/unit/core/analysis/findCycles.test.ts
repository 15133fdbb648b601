import { describe, expect, test } from 'vitest';
import { findCycles } from '../../../../src/core/analysis/findCycles.ts';
import type { DarkSpan } from '../../../../src/core/analysis/lifetimes.ts';

const dark = (fromHours: number, toHours: number): DarkSpan => ({
  kind: 'dark',
  fromHours,
  toHours,
});
const nights = (count: number) =>
  Array.from({ length: count }, (_, day) => dark(day * 24 + 8, day * 24 + 24));

describe('findCycles', () => {
  test('8 h of light and 16 h of dark are cycles of 24 h', () => {
    const found = findCycles(nights(6), 0, 144);
    expect(found).toMatchObject({ periodHours: 24, lightHours: 8, darkHours: 16, incomplete: 0 });
    expect(found?.spans).toHaveLength(6);
    expect(found?.spans[0]).toEqual({ fromHours: 0, toHours: 16 });
    expect(found?.spans[5]).toEqual({ fromHours: 112, toHours: 136 });
  });

  test('a record that begins in the afternoon has no whole first cycle', () => {
    const found = findCycles(nights(6), 5, 144);
    expect(found?.spans[0]?.fromHours).toBe(16);
    expect(found?.incomplete).toBe(1);
  });

  test('a day that was cut short does not count', () => {
    const spans = nights(8).map((span, day) => (day === 4 ? dark(day * 24 + 3, 120) : span));
    const found = findCycles(spans, 0, 192);
    expect(found?.periodHours).toBe(24);
    expect(found?.spans).toHaveLength(7);
    expect(found?.incomplete).toBe(1);
  });

  test('sweeps of some minutes between are no dark of a cycle', () => {
    const sweeps = Array.from({ length: 20 }, (_, i) => dark(i * 7 + 1, i * 7 + 1.05));
    const all = [...nights(6), ...sweeps].sort((a, b) => a.fromHours - b.fromHours);
    expect(findCycles(all, 0, 144)).toMatchObject({ periodHours: 24, darkHours: 16 });
  });

  test('lamp failures without a rhythm are no cycles', () => {
    expect(findCycles([dark(10, 12), dark(100, 104), dark(130, 131)], 0, 300)).toBeNull();
    expect(findCycles([dark(10, 20), dark(34, 44)], 0, 100)).toBeNull();
    expect(findCycles([], 0, 100)).toBeNull();
  });

  test('regular pauses that take less than a tenth of the time are no cycles', () => {
    const pauses = Array.from({ length: 10 }, (_, i) => dark(i * 24 + 20, i * 24 + 21));
    expect(findCycles(pauses, 0, 240)).toBeNull();
  });
});
