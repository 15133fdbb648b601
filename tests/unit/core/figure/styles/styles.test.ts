import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../../../src/core/figure/color/palettes.ts';
import { editing } from '../../../../../src/core/figure/edits/editing.ts';
import { noEdits } from '../../../../../src/core/figure/edits/FigureEdits.ts';
import { journalPresets } from '../../../../../src/core/figure/journals/journalPresets.ts';
import type { NamedStyle } from '../../../../../src/core/figure/styles/NamedStyle.ts';
import { printStyleFile } from '../../../../../src/core/figure/styles/printStyleFile.ts';
import { readStyleFile } from '../../../../../src/core/figure/styles/readStyleFile.ts';
import { styleOfFigure } from '../../../../../src/core/figure/styles/styleOfFigure.ts';
import { withStyle } from '../../../../../src/core/figure/styles/withStyle.ts';
import { figureSymbols } from '../../../../../src/core/figure/symbols/FigureSymbol.ts';
import { lookOf } from '../../../../../src/core/figure/templates/lookOf.ts';
import { statsFigure } from '../../../../../src/core/figure/templates/statsFigure.ts';

const look = fc.record(
  {
    color: fc.stringMatching(/^#[0-9A-F]{6}$/),
    symbol: fc.constantFrom(...figureSymbols),
    filled: fc.boolean(),
    dash: fc.constantFrom('solid', 'dashed', 'dotted', 'dashDot'),
    weight: fc.double({ min: 0.25, max: 4, noNaN: true }),
  },
  { requiredKeys: [] },
);
const length = fc.option(fc.double({ min: 20, max: 500, noNaN: true }), { nil: null });
const anyStyle: fc.Arbitrary<NamedStyle> = fc.record({
  schema: fc.constant('shelflight.style/1' as const),
  name: fc.string({ minLength: 1, maxLength: 80 }).filter((name) => name.trim() !== ''),
  presetId: fc.constantFrom(...journalPresets.map(({ id }) => id)),
  palette: fc.constantFrom(...palettes.map(({ id }) => id)),
  widthMm: length,
  heightMm: length,
  letters: fc.option(fc.boolean(), { nil: null }),
  legendMode: fc.constantFrom('auto', 'inside', 'direct', 'below', 'none', null),
  looks: fc.dictionary(fc.string({ maxLength: 20 }), look, { noNullPrototype: true }),
}) as fc.Arbitrary<NamedStyle>;
const [example] = fc.sample(anyStyle, { numRuns: 1, seed: 1 }) as [NamedStyle];
const problemOf = (change: object) =>
  readStyleFile(JSON.stringify({ ...example, looks: {}, ...change })).error;

describe('a style as a file', () => {
  test('comes back as it went out', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        const { style: read, error } = readStyleFile(printStyleFile(style));
        expect(error).toBeNull();
        expect(JSON.stringify(read)).toBe(JSON.stringify(style));
      }),
    );
  });

  test('that was cut off anywhere is refused with a sentence', () => {
    const text = printStyleFile(example).trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
        const { style, error } = readStyleFile(text.slice(0, end));
        expect(style).toBeNull();
        expect(error).toMatch(/^It .*\.$/);
      }),
    );
    expect(readStyleFile(text.slice(0, 100)).error).toContain('ends in the middle');
  });

  test('of a newer version, of another program or with a strange field says so', () => {
    expect(problemOf({ schema: 'shelflight.style/2' })).toContain('newer Shelflight');
    expect(problemOf({ schema: 'other' })).toBe('It is no figure style of Shelflight.');
    expect(problemOf({ presetId: 'vogue' })).toContain('journal that this version knows');
    expect(problemOf({ widthMm: 5000 })).toContain('20 to 500');
    expect(problemOf({ extra: 1 })).toBe('Its field “extra” is not known.');
    expect(problemOf({ looks: { MeBz: { color: 'red' } } })).toBe(
      'Its look of “MeBz”: color is not a colour such as #0072B2.',
    );
    expect(readStyleFile('[1]').error).toBe('It holds no figure style.');
    expect(readStyleFile('Time,PCE').error).toContain('no JSON file');
  });

  test('is never thrown about, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { style, error } = readStyleFile(JSON.stringify(json));
        expect(style === null).toBe(error !== null);
      }),
    );
  });
});

test('a style is the looks of a figure without its data, and comes with another figure', () => {
  const numbers = [1, 2, 3];
  const spec = statsFigure(
    [
      {
        id: 'MeBz',
        label: 'MeBz',
        look: lookOf(3),
        vocV: numbers,
        jscMaCm2: numbers,
        ff: numbers,
        pcePercent: numbers,
      },
    ],
    { presetId: 'rsc-single' },
  );
  const edits = { ...noEdits, letters: false, heightMm: 60 };
  const style = styleOfFigure('House', { spec, edits, palette: 'tolMuted' });
  expect(style).toMatchObject({ name: 'House', presetId: 'rsc-single', letters: false });
  expect(style.looks).toEqual({ MeBz: lookOf(3) });

  const other = editing.label(editing.note(noEdits, 'shelf', ['ISOS-D-1']), 'MeBz', 'Control');
  const styled = withStyle(other, { ...style, legendMode: 'below' });
  expect(styled.looks).toEqual({ MeBz: lookOf(3) });
  expect(styled.heightMm).toBe(60);
  expect(styled.legendMode).toBe('below');
  expect(styled.notes).toEqual({ shelf: ['ISOS-D-1'] });
  expect(styled.labels).toEqual({ MeBz: 'Control' });
});
