import { commaNumberText, numberText } from '../numberTexts.ts';

/** The numbers of a column's cells, with either decimal sign; what is none is left out. */
export function numbersIn(rows: readonly (readonly string[])[], index: number): number[] {
  const values: number[] = [];
  for (const row of rows) {
    const cell = row[index] ?? '';
    if (!numberText.test(cell) && !commaNumberText.test(cell)) continue;
    values.push(Number(cell.replace('\u2212', '-').replace(',', '.')));
  }
  return values;
}
