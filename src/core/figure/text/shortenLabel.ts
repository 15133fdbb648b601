import { type LabelStyle, layoutLabel } from './layoutLabel.ts';

/** The label, or as much of its beginning as fits with three dots after it. */
export function shortenLabel(label: string, widthPt: number, style: LabelStyle): string {
  if (layoutLabel(label, style).width <= widthPt) return label;
  const characters = [...label];
  while (characters.length > 1) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (layoutLabel(shorter, style).width <= widthPt) return shorter;
  }
  return characters.join('');
}
