import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '../../../../src/core/read/delimiter.ts';
import { numberText } from '../../../../src/core/read/numberTexts.ts';
import { plainFields } from '../../../../src/core/read/plainFields.ts';
import { splitCells } from '../../../../src/core/read/splitCells.ts';

const delimiters: readonly Delimiter[] = ['tab', 'comma', 'semicolon', 'pipe', 'blanks'];
const pieces = [
  '1',
  '23.5',
  '-0.1',
  '+.5',
  '7.',
  '1e-3',
  '2E',
  '.',
  '-',
  'x',
  '',
  ' ',
  '"4"',
  '\u22121',
];
const marks = ['\t', ',', ';', '|', ' ', '  '];
const line = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...marks)), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));

describe('plainFields', () => {
  it('counts what the cells would give, and leaves everything else to them', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(...delimiters), fc.boolean(), (text, delimiter, cut) => {
        const row = cut ? text.slice(0, -1) : text;
        const cells = splitCells(row, delimiter);
        const isPlain = cells.length >= 2 && cells.every((cell) => numberText.test(cell));
        expect(plainFields(row, delimiter)).toBe(
          isPlain && !/["\u2212]/.test(row) ? cells.length : 0,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
