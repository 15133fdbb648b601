import { monthOfWord } from './monthOfWord.ts';

/** A day of the calendar. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date in a text whose month is a word: `1. März 2025`, `Mar 1, 2025`, `01-Mar-25`, `Thu Jan 9 2025`.
 * A year of two digits counts only right behind day and month. Null when there is none.
 */
export function namedDate(text: string): CivilDate | null {
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    const month = monthOfWord(match[0]);
    if (month === null) continue;
    const numbers = [...text.matchAll(/\d+/g)].map((found) => found[0]);
    const year = numbers.find((digits) => /^(19|20)\d\d$/.test(digits));
    const day = numbers.find((digits) => digits.length <= 2);
    if (year !== undefined && day !== undefined) {
      return { year: Number(year), month, day: Number(day) };
    }
    const before = /(?<!\d)(\d{1,2})[-./\s]+$/.exec(text.slice(0, match.index));
    const after = /^[-./\s]+(\d{2})(?!\d)/.exec(text.slice(match.index + match[0].length));
    if (before !== null && after !== null) {
      return { year: 2000 + Number(after[1]), month, day: Number(before[1]) };
    }
  }
  return null;
}
