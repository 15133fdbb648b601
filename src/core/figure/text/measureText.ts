import { arimoWidths } from './arimoWidths.ts';

export type Face = keyof typeof arimoWidths;

const unitsPerEm = 2048;
/** Full width for Chinese, Japanese and Korean; a middling letter for everything else unknown. */
const wideUnits = 2048;
const unknownUnits = 1139;

const widthsOf: Readonly<Record<Face, ReadonlyMap<number, number>>> = {
  regular: tableOf('regular'),
  bold: tableOf('bold'),
  italic: tableOf('italic'),
};

/** Width in points of plain text at a size in points, in Arial, Helvetica or Arimo. */
export function measureText(text: string, sizePt: number, face: Face = 'regular'): number {
  const widths = widthsOf[face];
  let units = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    units += widths.get(codePoint) || (isWide(codePoint) ? wideUnits : unknownUnits);
  }
  return (units / unitsPerEm) * sizePt;
}

/** Characters as wide as they are high: CJK ideographs, kana, hangul, full-width forms. */
export function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

/** Whether the shipped typeface can draw a character. */
export function hasGlyph(codePoint: number): boolean {
  return (widthsOf.regular.get(codePoint) ?? 0) > 0;
}

function tableOf(face: Face): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [from, widths] of arimoWidths[face]) {
    widths.split(' ').forEach((width, i) => {
      table.set(from + i, Number(width));
    });
  }
  return table;
}
