import type { FigureSpec } from '../../figure/spec.ts';
import { plainText } from '../../figure/text/plainText.ts';
import type { WeeklyWords } from '../words/WeeklyWords.ts';

/** Who is drawn with how many devices, and what the symbols mean: a line under a figure on a slide. */
export function figureCaption(spec: FigureSpec, words: WeeklyWords): string {
  const counts = new Map<string, number>();
  for (const { boxes, traces } of spec.panels) {
    for (const { label, values } of boxes) {
      counts.set(label, Math.max(counts.get(label) ?? 0, values.length));
    }
    for (const { label, n } of traces) {
      const most = (n ?? [1]).reduce((a, b) => Math.max(a, b), 0);
      counts.set(label, Math.max(counts.get(label) ?? 0, most));
    }
  }
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  const named = [...counts].map(([label, n]) => `${plainText(label)}${n > 1 ? ` (n = ${n})` : ''}`);
  const isBoxes = spec.panels.some(({ boxes }) => boxes.length > 0);
  const isSynthetic = spec.caption.includes('Synthetic');
  const sentences = [
    // The legend names single devices.
    ...(most > 1 ? [`${named.join(words.separator)}${words.stop}`] : []),
    isBoxes ? words.boxes : most > 1 ? words.means : words.singles,
    ...(isSynthetic ? [words.synthetic] : []),
  ];
  return sentences.join(words.gap);
}
