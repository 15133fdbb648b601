import { layoutLabel } from '../text/layoutLabel.ts';
import { wrapLabel } from '../text/wrapLabel.ts';
import type { Block } from './Block.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { textItem } from './textItem.ts';

/** Lines of words, broken at `width` points. */
export function noteBlock(
  note: readonly string[],
  style: FigureStyle,
  width: number,
  part: string,
): Block {
  const lines = note.flatMap((line) => wrapLabel(line, width, style.legend));
  const pitch = style.legend.sizePt * 1.25;
  return {
    width: Math.max(0, ...lines.map((line) => layoutLabel(line, style.legend).width)),
    height: lines.length * pitch,
    draw: (x, y) =>
      lines.map((line, i) =>
        textItem(line, style.legend, {
          x,
          y: y + i * pitch + pitch / 2 + layoutLabel('x', style.legend).ascent / 2,
          part,
        }),
      ),
  };
}
