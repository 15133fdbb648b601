import { describe, expect, test } from 'vitest';
import { commonValue } from '../../../../src/renderer/features/devices/commonValue.ts';
import { editName } from '../../../../src/renderer/features/devices/editName.ts';
import { suggestions } from '../../../../src/renderer/features/devices/suggestions.ts';
import { recordOf } from '../../core/records/givenRecords.ts';
import { givenDevice } from '../annotations/givenLibrary.ts';

test('several devices have a value in common, or they differ', () => {
  expect(commonValue(['x', 'x'])).toEqual({ value: 'x', isMixed: false });
  expect(commonValue(['x', null])).toEqual({ value: null, isMixed: true });
  expect(commonValue([null, null])).toEqual({ value: null, isMixed: false });
  expect(commonValue([])).toEqual({ value: null, isMixed: false });
});

test('undo names the field, whose it is, and the value', () => {
  expect(editName('batch', 'B12', 'A1')).toBe('Set the batch of A1 to B12');
  expect(editName('areaCm2', 0.036, '6 devices')).toBe('Set the area of 6 devices to 0.036 cm²');
  expect(editName('condition', 'MeBz', 'A1')).toBe('Put A1 into MeBz');
  expect(editName('stack', null, 'A1')).toBe('Clear the stack of A1');
});

describe('suggestions', () => {
  const devices = [
    givenDevice('a1', 'MeBz'),
    givenDevice('a2', 'KOH 10'),
    givenDevice('a3', 'KOH 9'),
  ];
  const records = [recordOf('device', 'a1', { condition: 'control', batch: 'B2' })];

  test('are what files and people said of others, in natural order', () => {
    expect(suggestions('condition', devices, records)).toEqual([
      'control',
      'KOH 9',
      'KOH 10',
      'MeBz',
    ]);
    expect(suggestions('batch', devices, records)).toEqual(['B2']);
  });

  test('are none for a name of its own', () => {
    expect(suggestions('label', devices, records)).toEqual([]);
  });
});
