import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

/**
 * Writes the advance widths of the shipped typeface into src/core/figure/text/arimoWidths.ts, so that
 * a figure knows the width of its labels without a screen. Run it again when the font files change.
 */
const root = join(import.meta.dirname, '..');
const faces = { regular: 'Arimo-Regular', bold: 'Arimo-Bold', italic: 'Arimo-Italic' };
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x391, 0x3a1],
  [0x3a3, 0x3c9],
  [0x2010, 0x2015],
  [0x2018, 0x2026],
  [0x2070, 0x2070],
  [0x2074, 0x208e],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x221a, 0x221a],
  [0x221e, 0x221e],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
];

const blocks = Object.entries(faces).map(([face, file]) => {
  const font = create(readFileSync(join(root, `resources/fonts/${file}.ttf`))) as Font;
  const rows = ranges.map(([from, to]) => {
    const widths = Array.from({ length: to - from + 1 }, (_, i) => widthOf(font, from + i));
    return `    [0x${from.toString(16)}, '${widths.join(' ')}'],`;
  });
  return `  ${face}: [\n${rows.join('\n')}\n  ],`;
});

function widthOf(font: Font, codePoint: number): number {
  const known = font.hasGlyphForCodePoint(codePoint);
  return known ? Math.round(font.glyphForCodePoint(codePoint).advanceWidth) : 0;
}

writeFileSync(
  join(root, 'src/core/figure/text/arimoWidths.ts'),
  `/**
 * Advance widths of Arimo 1.341 in 1/2048 em, as runs of code points; 0 where the face has no glyph.
 * Arial and Helvetica have the same widths: Arimo was drawn to them. Written by
 * scripts/makeFontWidths.ts from resources/fonts.
 */
export const arimoWidths = {
${blocks.join('\n')}
} as const;
`,
);
