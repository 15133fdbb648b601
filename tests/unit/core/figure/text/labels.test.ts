import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { layoutLabel } from '../../../../../src/core/figure/text/layoutLabel.ts';
import { hasGlyph, measureText } from '../../../../../src/core/figure/text/measureText.ts';
import { parseLabel } from '../../../../../src/core/figure/text/parseLabel.ts';
import { wrapLabel } from '../../../../../src/core/figure/text/wrapLabel.ts';

/** `FA_{0.47}`: the runs as markup, to be read at a glance. */
const marked = (label: string) =>
  parseLabel(label)
    .map(({ text, script, quantity }) => {
      if (quantity) return `@{${text}}`;
      return script === 'normal' ? text : `${script === 'sub' ? '_' : '^'}{${text}}`;
    })
    .join('');

const style = { sizePt: 7, minScriptPt: 5 };

describe('labels', () => {
  test.each([
    ['FA0.47Cs0.53PbI3', 'FA_{0.47}Cs_{0.53}PbI_{3}'],
    ['SnO2/CsPbI3 QDs', 'SnO_{2}/CsPbI_{3} QDs'],
    ['FAxCs1-xPbI3', 'FA_{x}Cs_{1-x}PbI_{3}'],
    ['(FAPbI3)0.95(MAPbBr3)0.05', '(FAPbI_{3})_{0.95}(MAPbBr_{3})_{0.05}'],
    ['PbI2-treated', 'PbI_{2}-treated'],
    ['N2, C60', 'N_{2}, C_{60}'],
    ['100 mW cm-2', '100 mW cm^{−2}'],
    ['0.036 cm2', '0.036 cm^{2}'],
    ['0.21 V s-1', '0.21 V s^{−1}'],
    ['mA cm⁻²', 'mA cm^{−2}'],
    ['T80 = 286 h', '@{T}_{80} = 286 h'],
    ['Voc (V)', '@{V}_{oc} (V)'],
    ['x_{max}', 'x_{max}'],
  ])('%s is set with its indices and exponents', (label, expected) => {
    expect(marked(label)).toBe(expected);
  });

  test.each([
    'MeBz/KOH',
    'S1',
    'K12',
    'B3-2',
    'P3HT',
    'PC61BM',
    'Sample 2',
    '2025-03-01',
    'D 5',
    'ISOS-L-1I',
    '钙钛矿 1',
  ])('the name %s stays as it is', (label) => {
    expect(marked(label)).toBe(label);
  });

  test('no text is lost, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (label) => {
        fc.pre(!/[_^@{}⁰¹²³⁴-⁻₀-₋-]/u.test(label));
        const text = parseLabel(label).map((run) => run.text);
        expect(text.join('')).toBe(label);
      }),
    );
  });

  test('indices are set at three quarters, and never under the floor', () => {
    const sizes = (sizePt: number) =>
      layoutLabel('PbI3', { sizePt, minScriptPt: 5 }).runs.map((run) => run.sizePt);
    expect(sizes(8)).toEqual([8, 6]);
    expect(sizes(6)).toEqual([6, 5]);
    expect(sizes(4)).toEqual([4, 4]);
  });

  test('long labels are broken into lines that fit, and lose nothing', () => {
    const label = 'Control without interlayer, annealed twice, stored in ambient air';
    const lines = wrapLabel(label, 80, style);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(label);
    for (const line of lines) expect(layoutLabel(line, style).width).toBeLessThanOrEqual(80);
    expect(wrapLabel('a'.repeat(200), 50, style).join('')).toBe('a'.repeat(200));
  });
});

describe('widths', () => {
  test.each([
    ['regular', 'Arimo-Regular'],
    ['bold', 'Arimo-Bold'],
    ['italic', 'Arimo-Italic'],
  ] as const)('are those of the shipped %s face', (face, name) => {
    const path = join(import.meta.dirname, `../../../../../resources/fonts/${name}.ttf`);
    const font = create(readFileSync(path)) as Font;
    for (const text of ['Normalized PCE', 'Time (h) 0123456789', 'µ°±²−×≥τΔ', 'äöüßéå']) {
      const glyphs = [...text].map((each) => font.glyphForCodePoint(each.codePointAt(0) as number));
      const units = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
      expect(measureText(text, 10, face)).toBeCloseTo((units / font.unitsPerEm) * 10, 1);
    }
  });

  test('know which characters the face cannot draw', () => {
    expect([...'Aé°−µ'].every((each) => hasGlyph(each.codePointAt(0) as number))).toBe(true);
    expect([...'钙あ한'].some((each) => hasGlyph(each.codePointAt(0) as number))).toBe(false);
    expect(measureText('钙', 10)).toBe(10);
  });
});
