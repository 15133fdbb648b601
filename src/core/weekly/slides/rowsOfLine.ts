import { isWide } from '../../figure/text/measureText.ts';
import type { WeeklyLine } from '../WeeklyLine.ts';

/** Latin letters in a row of a slide that is read from five metres; a Chinese one is as wide as two. */
const lettersPerRow = 100;

/** Rows that a line takes on a slide with all its items, each of which stays whole where it fits. */
export function rowsOfLine({ head, items }: WeeklyLine): number {
  let rows = 1;
  let used = 0;
  for (const text of [head, ...items]) {
    const letters = lettersOf(text);
    if (used > 0 && used + letters > lettersPerRow) {
      rows++;
      used = 0;
    }
    rows += Math.max(0, Math.ceil((used + letters) / lettersPerRow) - 1);
    // A separator and a blank follow.
    used = ((used + letters) % lettersPerRow) + 2;
  }
  return rows;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (const character of text) letters += isWide(character.codePointAt(0) as number) ? 2 : 1;
  return letters;
}
