import { groupedNumber } from './groupedNumber.ts';
import { commaNumberText, numberText } from './numberTexts.ts';

/** The number of a cell of a head, with either decimal mark and with thousands set apart; NaN for none. */
export function cellNumber(cell: string, decimalComma: boolean): number {
  const grouped = groupedNumber(cell, decimalComma);
  if (!Number.isNaN(grouped)) return grouped;
  if (!numberText.test(cell) && !commaNumberText.test(cell)) return Number.NaN;
  return Number(cell.replace('\u2212', '-').replace(',', '.'));
}
