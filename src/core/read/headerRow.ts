import type { Delimiter } from './delimiter.ts';
import { filledLength } from './HeadCells.ts';
import { isClockText } from './isClockText.ts';
import { numberText } from './numberTexts.ts';
import { splitCells } from './splitCells.ts';
import { withoutStrayMarks } from './withoutStrayMarks.ts';

/** What no name holds where it separates the rows. */
const markOf: Partial<Record<Delimiter, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

/** The header may be separated otherwise than the rows (double tabs, tabs over aligned rows). */
export function headerCells(line: string, delimiter: Delimiter, fields: number): string[] {
  const plain = withoutStrayMarks(line.replace(/^\s*[#%]+\s*/, ''));
  const own = splitCells(plain, delimiter);
  if (filledLength(own) === fields) return own;
  const trials = [
    plain.split(/\t+/),
    plain.split(/ {2,}|\t+/),
    splitCells(plain, 'comma'),
    splitCells(plain, 'semicolon'),
    splitCells(plain, 'blanks'),
  ];
  for (const trial of trials) {
    const cells = trial.map((cell) => cell.trim());
    // `Time [h];Voltage [V]` is no header of three names, even above two rows that lost their line end.
    if (cells.some((cell) => cell.includes(markOf[delimiter] ?? '\0'))) continue;
    if (cells.length > 1 && filledLength(cells) === fields) return cells;
  }
  return own;
}

/** Names and no numbers, in at least half of the fields. */
export function isNameRow(cells: readonly string[], fields: number): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled++;
    if (numberText.test(cell) || isClockText(cell)) return false;
    if (cell.length > 80) return false;
  }
  return filled >= 1 && filled * 2 >= Math.min(fields, cells.length);
}
