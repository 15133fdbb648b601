import type PptxGenJS from 'pptxgenjs';
import type { WeeklyBlock } from '../../core/weekly/slides/WeeklySlide.ts';
import { deckLook } from './deckLook.ts';

const { died, crossed, quiet, ink } = deckLook;
const toneColors: Readonly<Record<string, string>> = {
  died,
  crossed,
  silent: quiet,
  unknown: quiet,
};

/** What changed in a condition, block by block: the head of a line in its colour, its devices after it. */
export function addTexts(
  slide: PptxGenJS.Slide,
  blocks: readonly WeeklyBlock[],
  words: { readonly face: string; readonly colon: string; readonly separator: string },
): void {
  const { face, colon, separator } = words;
  const runs = blocks.flatMap(({ title, lines }): PptxGenJS.TextProps[] => [
    {
      text: title,
      options: { bold: true, fontSize: deckLook.textPt + 2, breakLine: true, paraSpaceBefore: 8 },
    },
    ...lines.flatMap(({ tone, head, items }): PptxGenJS.TextProps[] => {
      const color = toneColors[tone] ?? ink;
      const bullet = { indent: 14 };
      if (items.length === 0) return [{ text: head, options: { color, bullet, breakLine: true } }];
      return [
        { text: `${head}${colon}`, options: { color, bold: true, bullet } },
        { text: items.join(separator), options: { color: ink, breakLine: true } },
      ];
    }),
  ]);
  slide.addText(runs, {
    x: deckLook.margin,
    y: 1.45,
    w: deckLook.width - 2 * deckLook.margin,
    h: deckLook.height - 2,
    fontFace: face,
    fontSize: deckLook.textPt,
    color: ink,
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  });
}
