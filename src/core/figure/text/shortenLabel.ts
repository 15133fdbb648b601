import { type LabelStyle, layoutLabel } from './layoutLabel.ts';

/** The label, or its beginning and its end with three dots between: channels differ in their ends. */
export function shortenLabel(label: string, widthPt: number, style: LabelStyle): string {
  const fits = (text: string) => layoutLabel(text, style).width <= widthPt;
  if (fits(label)) return label;
  const characters = [...label];
  for (let kept = characters.length - 1; kept > 2; kept--) {
    const end = Math.floor(kept / 2);
    const shorter = [...characters.slice(0, kept - end), '…', ...characters.slice(-end)].join('');
    if (fits(shorter)) return shorter;
  }
  return characters.slice(-2).join('');
}
