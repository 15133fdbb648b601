import { groupedNumber } from './groupedNumber.ts';
import { isClockText } from './isClockText.ts';
import { isMissingWord } from './isMissingWord.ts';
import { commaNumberText, numberText } from './numberTexts.ts';

/** At least half of the filled cells are numbers, times or words for a missing number. */
export function isDataRow(cells: readonly string[], decimalComma: boolean): boolean {
  let filled = 0;
  let data = 0;
  let missing = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled++;
    if (isDataCell(cell, decimalComma)) data++;
    else if (isMissingWord(cell)) missing++;
  }
  return filled >= 2 && data >= 1 && data + missing >= filled / 2 && !/^[#%]/.test(cells[0] ?? '');
}

/** A number or a time. */
export function isDataCell(cell: string, decimalComma: boolean): boolean {
  return (
    numberText.test(cell) ||
    (decimalComma && commaNumberText.test(cell)) ||
    isClockText(cell) ||
    !Number.isNaN(groupedNumber(cell, decimalComma))
  );
}
