import { expect, test } from 'vitest';
import { pictureCsv } from '../../../../src/renderer/features/saving/pictureCsv.ts';
import { picture, trace, values } from './examplePicture.ts';

function linesOf(csv: string): string[] {
  return csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
}

test('heads name device, condition, quantity and unit, and numbers keep all their digits', () => {
  const csv = pictureCsv([picture([trace('MeBz-01', values([0, 24], [1, 0.1 + 0.2]))])], 'Drawn');
  const table = linesOf(csv).filter((line) => !line.startsWith('#'));
  expect(table).toEqual([
    '"MeBz-01 (MeBz/KOH), hours","MeBz-01 (MeBz/KOH), Normalized PCE"',
    '0,1',
    '24,0.30000000000000004',
  ]);
});

test('facts come first as lines that begin with #', () => {
  const lines = linesOf(pictureCsv([picture([])], 'Drawn by Shelflight from A'));
  expect(lines.slice(0, 3)).toEqual([
    '# Drawn by Shelflight from A',
    '# Chart: Shelf',
    '# Drawn range: hours from 0 to 240',
  ]);
  expect(lines).toContain('# Each device divided by its first point.');
});

test('only what lies in the drawn range is written, and what breaks a line is an empty value', () => {
  const csv = pictureCsv([picture([trace('a', values([0, 100, 300], [1, Number.NaN, 3]))])], '');
  expect(linesOf(csv).filter((line) => /^\d/.test(line))).toEqual(['0,1', '100,']);
});

test('means come before devices, with s.d. and n', () => {
  const device = trace('d1', values([0], [1]));
  const mean = trace(
    'MeBz',
    values([0], [0.9], { sd: Float64Array.of(0.02), n: Float64Array.of(6) }),
    {
      kind: 'group',
      detail: 'mean',
    },
  );
  const lines = linesOf(pictureCsv([picture([device, mean])], ''));
  expect(lines.at(-2)).toBe(
    '"MeBz, hours","MeBz, mean Normalized PCE","MeBz, s.d.","MeBz, n","d1 (MeBz/KOH), hours","d1 (MeBz/KOH), Normalized PCE"',
  );
  expect(lines.at(-1)).toBe('0,0.9,0.02,6,0,1');
});

test('traces of different length stand beside each other', () => {
  const traces = [trace('a', values([0, 1], [1, 2])), trace('b', values([5], [3]))];
  expect(linesOf(pictureCsv([picture(traces)], '')).slice(-2)).toEqual(['0,1,5,3', '1,2,,']);
});

test('a thinned trace says how many points there were', () => {
  const thin = trace('a', values([0, 1], [1, 2], { pointsInRange: 5000 }));
  expect(pictureCsv([picture([thin])], '')).toContain('# a: 2 of 5000 points');
});

test('excluded points have columns of their own', () => {
  const marked = trace('a', values([0], [1]), { excluded: values([4], [0.5]) });
  const lines = linesOf(pictureCsv([picture([marked])], ''));
  expect(lines.at(-2)).toContain('a (MeBz/KOH), excluded hours');
  expect(lines.at(-1)).toBe('0,1,4,0.5');
});

test('a label that a spreadsheet would run as a formula is made harmless', () => {
  const lines = linesOf(
    pictureCsv([picture([trace('=A1', values([0], [1]), { detail: '' })])], ''),
  );
  expect(lines.at(-2)).toMatch(/^"'=A1, hours"/);
});
