import { describe, expect, test } from 'vitest';
import { conditionLooks } from '../../../../src/core/records/conditionLooks.ts';
import { parseRecord } from '../../../../src/core/records/parseRecord.ts';
import type { ConditionRecord } from '../../../../src/core/records/records.ts';
import { writeFields } from '../../../../src/core/records/writeFields.ts';
import { conditionOfKey } from '../../../../src/renderer/features/figures/conditionOfKey.ts';
import { conditionColor } from '../../../../src/renderer/ui/conditionColor.ts';

const stamp = '2025-03-01T10:00:00.000Z-000000-aaaaaaaa';
const record = (id: string, changes: Partial<ConditionRecord>): ConditionRecord =>
  ({
    type: 'condition',
    id,
    name: id,
    color: null,
    symbol: null,
    filled: null,
    ...changes,
  }) as ConditionRecord;
const names = ['MeBz', 'MeBz/KOH'];

describe('the look of a condition', () => {
  test('is what a person settled, whatever the letters of its name in the files', () => {
    const looks = conditionLooks(names, [record('mebz', { color: '#112233', symbol: 'star' })]);
    expect(looks).toEqual({ MeBz: { color: '#112233', symbol: 'star' } });
  });

  test('follows its place among all where nothing is settled', () => {
    const looks = conditionLooks(names, []);
    expect(conditionColor('MeBz/KOH', names, looks)).toBe(conditionColor('MeBz/KOH', names));
    expect(conditionColor('MeBz', names, { MeBz: { color: '#112233' } })).toBe('#112233');
    expect(conditionColor(null, names, { MeBz: { color: '#112233' } })).not.toBe('#112233');
  });

  test('of a record without symbol, from an earlier version, is its colour', () => {
    const { symbol: _, filled: __, ...old } = record('mebz', { color: '#112233' });
    const looks = conditionLooks(['MeBz'], [old as ConditionRecord]);
    expect(looks).toEqual({ MeBz: { color: '#112233' } });
  });
});

test('a condition keeps symbol and filling in its record, and refuses what is no symbol', () => {
  const writing = { stamp, author: '' };
  const key = { type: 'condition' as const, id: 'MeBz' };
  const written = writeFields(null, key, { name: 'MeBz', symbol: 'star', filled: false }, writing);
  expect(written).toMatchObject({ symbol: 'star', filled: false });
  expect(() => writeFields(null, key, { symbol: 'heart' as 'star' }, writing)).toThrow(
    /symbol of a condition must be one of circle/,
  );
  expect(parseRecord({ ...written, symbol: 'heart' }).error).toContain('symbol');
});

test('J-V curves have the look of their condition, devices their own', () => {
  expect(conditionOfKey('MeBz', names)).toBe('MeBz');
  expect(conditionOfKey('MeBz/KOH#forward', names)).toBe('MeBz/KOH');
  expect(conditionOfKey('MeBz-03', names)).toBeNull();
  expect(conditionOfKey('power', names)).toBeNull();
});
