import { isWide } from '../../figure/text/measureText.ts';
import type { WeeklyLine } from '../WeeklyLine.ts';

/** Latin letters in a row of a slide that is read from five metres; a Chinese one is as wide as two. */
const lettersPerRow = 100;

/** Rows that a line takes on a slide with all its items. */
export function rowsOfLine({ head, items }: WeeklyLine): number {
  const text = `${head}: ${items.join('; ')}`;
  let letters = 0;
  for (const character of text) letters += isWide(character.codePointAt(0) as number) ? 2 : 1;
  return Math.ceil(letters / lettersPerRow);
}
