import { describe, expect, it } from 'vitest';
import { applyNamePattern } from '../../../../../src/core/read/mapping/applyNamePattern.ts';
import { parseNamePattern } from '../../../../../src/core/read/mapping/NamePattern.ts';

describe('a name pattern', () => {
  it('cuts a name into its parts', () => {
    expect(applyNamePattern('{condition}_{substrate}_{pixel}', 'x/MeBz_S01_a.csv')).toEqual({
      label: 'MeBz_S01_a',
      condition: 'MeBz',
      substrate: 'S01',
      pixel: 'a',
    });
  });

  it('leaves out what is said to be of no interest', () => {
    const named = applyNamePattern('{any}_{condition}-{device}_{any}', 'r7_KOH-12_2025-01-02.txt');
    expect(named).toMatchObject({ label: '12', condition: 'KOH' });
  });

  it('reaches into the folders as far as it has slashes', () => {
    const named = applyNamePattern('{condition}/{substrate}_{pixel}', 'a/b/KOH/S3_p4.dat');
    expect(named).toMatchObject({ label: 'KOH_S3_p4', condition: 'KOH', pixel: 'p4' });
    expect(applyNamePattern('{condition}/{device}', 'S3.dat')).toBeNull();
  });

  it('is null where a name does not fit', () => {
    expect(applyNamePattern('{condition}_{pixel}', 'MeBz.csv')).toBeNull();
    expect(applyNamePattern('JV_{device}', 'MPP_a.csv')).toBeNull();
    expect(applyNamePattern('{device}_light', 'a_dark.csv')).toBeNull();
    expect(applyNamePattern('{condition}_{pixel}', '_a.csv')).toBeNull();
  });

  it.each([
    ['', 'The pattern is empty.'],
    ['{cell}', '{cell} is not known. Use {device}, {condition}, {substrate}, {pixel}, {any}.'],
    ['{device}{pixel}', 'Put a character between {device} and {pixel}.'],
    ['{pixel}_{pixel}', '{pixel} stands there twice.'],
    ['{device', 'A brace is not closed.'],
    ['x_{any}', 'Name at least one of {device}, {condition}, {substrate}, {pixel}.'],
  ])('%j is refused with a sentence', (pattern, sentence) => {
    expect(parseNamePattern(pattern)).toEqual({ pattern: null, error: sentence });
  });
});
