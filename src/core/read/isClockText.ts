import { isNamedDate } from './isNamedDate.ts';
import { clockText } from './numberTexts.ts';

/** Whether a cell is a date, a time of day or a duration, in digits or with the month as a word. */
export function isClockText(cell: string): boolean {
  return clockText.test(cell) || isNamedDate(cell);
}
