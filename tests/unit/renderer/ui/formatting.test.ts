import { describe, expect, test } from 'vitest';
import { conditionColor, noConditionColor } from '../../../../src/renderer/ui/conditionColor.ts';
import { formatBytes } from '../../../../src/renderer/ui/formatBytes.ts';
import { formatCount } from '../../../../src/renderer/ui/formatCount.ts';
import { formatNumber } from '../../../../src/renderer/ui/formatNumber.ts';
import { naturalOrder } from '../../../../src/renderer/ui/naturalOrder.ts';

describe('numbers as people read them', () => {
  test.each([
    [18.3712, 4, '18.37'],
    [0.0360001, 3, '0.0360'],
    [412.26, 3, '412'],
    [20713, 3, '20713'],
    [-0.5, 3, '−0.500'],
    [0, 3, '0'],
    [999.6, 3, '1000'],
  ])('%d with %i significant digits reads %s', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });

  test('unknown, NaN and infinity read as a dash', () => {
    expect(
      [null, Number.NaN, Number.POSITIVE_INFINITY].map((value) => formatNumber(value)),
    ).toEqual(['–', '–', '–']);
  });

  test('counts agree with their noun', () => {
    expect(formatCount(1, 'row')).toBe('1 row');
    expect(formatCount(20713, 'row')).toBe('20,713 rows');
  });

  test.each([
    [999, '999 B'],
    [1500, '1.5 kB'],
    [999_600, '1.0 MB'],
    [3_609_151, '3.6 MB'],
  ])('%d bytes read %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('order and colour', () => {
  test('s2 comes before s10', () => {
    expect(['s10', 's2', 's1'].sort(naturalOrder)).toEqual(['s1', 's2', 's10']);
  });

  test('a condition keeps its colour by its place, and no condition has a colour of its own', () => {
    const conditions = ['MeBz', 'MeBz/KOH'];
    expect(conditionColor('MeBz', conditions)).not.toBe(conditionColor('MeBz/KOH', conditions));
    expect(conditionColor(null, conditions)).toBe(noConditionColor);
  });
});
