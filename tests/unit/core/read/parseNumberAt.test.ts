import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FieldWalker } from '../../../../src/core/read/FieldWalker.ts';
import { numberField } from '../../../../src/core/read/FieldWish.ts';
import { isMissingAt } from '../../../../src/core/read/isMissingAt.ts';
import { parseNumberAt } from '../../../../src/core/read/parseNumberAt.ts';

const encoder = new TextEncoder();
const parse = (text: string, comma = false): number => {
  const bytes = encoder.encode(`9${text}9`);
  return parseNumberAt(bytes, 1, bytes.length - 1, comma);
};
const walk = (text: string): number => {
  const walker = new FieldWalker('tab', [numberField, numberField]);
  const bytes = encoder.encode(`${text}\t1`);
  walker.walk(bytes, 0, bytes.length);
  return walker.values[0] as number;
};

const decimalText = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.stringMatching(/^\d{1,20}$/),
    fc.option(fc.stringMatching(/^\d{0,22}$/), { nil: null }),
    fc.option(fc.integer({ min: -330, max: 330 }), { nil: null }),
    fc.constantFrom('e', 'E', 'e+', 'E+'),
  )
  .map(([sign, whole, fraction, exponent, e]) => {
    const mark = exponent !== null && exponent < 0 ? (e[0] as string) : e;
    return `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${exponent === null ? '' : mark + exponent}`;
  });

describe('parseNumberAt', () => {
  it('agrees with Number() for every decimal text, bit by bit', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        expect(parse(text)).toBe(Number(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with Number() for what programs print of any double', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 0, max: 15 }),
        (x, digits) => {
          for (const text of [String(x), x.toExponential(digits), x.toPrecision(digits + 1)]) {
            expect(parse(text)).toBe(Number(text));
            const walked = walk(text);
            expect(walked).toBe(Number.isFinite(Number(text)) ? Number(text) : Number.NaN);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes blanks, a plus, a decimal comma and the minus sign U+2212', () => {
    expect(parse(' +1.5 ')).toBe(1.5);
    expect(parse('1,5', true)).toBe(1.5);
    expect(parse('-0,25e-1', true)).toBe(-0.025);
    expect(parse('\u22123.5')).toBe(-3.5);
    expect(parse('-0')).toBe(-0);
    expect(parse('123456789012345678901234567890,5', true)).toBe(1.2345678901234568e29);
  });

  it('takes nothing that is not wholly a number', () => {
    for (const text of ['', '-', '.', '1e', '1e+', '1.2.3', '1,5', '0x10', '12abc', '1 2', '--1']) {
      expect(parse(text)).toBeNaN();
    }
  });
});

describe('isMissingAt', () => {
  it('knows the words that testers print for a missing number', () => {
    for (const word of ['', ' ', 'nan', 'NaN', '#N/A', '--', 'None', 'ovf', 'Inf', '-inf', '#NV']) {
      const bytes = encoder.encode(word);
      expect(isMissingAt(bytes, 0, bytes.length)).toBe(true);
    }
    for (const word of ['0', 'off', 'dark', 'nano', 'information!!']) {
      const bytes = encoder.encode(word);
      expect(isMissingAt(bytes, 0, bytes.length)).toBe(false);
    }
  });
});
