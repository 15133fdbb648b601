import type { Delimiter } from './delimiter.ts';
import { groupedNumber } from './groupedNumber.ts';
import { isClockText } from './isClockText.ts';
import { isMissingWord } from './isMissingWord.ts';
import { commaNumberText, numberText } from './numberTexts.ts';
import { plainFields } from './plainFields.ts';
import { splitCells } from './splitCells.ts';
import { withoutStrayMarks } from './withoutStrayMarks.ts';

export interface Separators {
  readonly delimiter: Delimiter;
  readonly decimalComma: boolean;
}

const candidates: readonly Separators[] = [
  { delimiter: 'tab', decimalComma: false },
  { delimiter: 'tab', decimalComma: true },
  // Semicolons separate where commas are decimal marks: of equals this one.
  { delimiter: 'semicolon', decimalComma: true },
  { delimiter: 'semicolon', decimalComma: false },
  { delimiter: 'pipe', decimalComma: false },
  { delimiter: 'pipe', decimalComma: true },
  { delimiter: 'comma', decimalComma: false },
  // Only where the numbers stand in quotes.
  { delimiter: 'comma', decimalComma: true },
  { delimiter: 'blanks', decimalComma: false },
  { delimiter: 'blanks', decimalComma: true },
];

const delimiterText: Readonly<Record<Delimiter, string>> = {
  tab: '\t',
  semicolon: ';',
  pipe: '|',
  comma: ',',
  blanks: ' ',
};

/** Lines looked at: the last ones of a head are rows where a table is in it. */
const sampleLines = 12;

/**
 * Tells delimiter and decimal sign from the rows themselves, not from the extension or the header:
 * the pair that makes most numbers of whole cells. Returns null when no line holds two fields.
 */
export function chooseDelimiter(lines: readonly string[]): Separators | null {
  const sample: string[] = [];
  for (let i = lines.length - 1; i >= 0 && sample.length < sampleLines; i--) {
    const line = withoutStrayMarks(lines[i] as string);
    if (/\d/.test(line) && line.length < 20000) sample.push(line);
  }
  let best: Separators | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    let score = 0;
    for (const line of sample) score += scoreOf(line, candidate);
    if (score > bestScore * 1.001) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(line: string, { delimiter, decimalComma }: Separators): number {
  if (decimalComma && !line.includes(',')) return 0;
  const mark = delimiterText[delimiter];
  if (!line.includes(mark) && !(delimiter === 'blanks' && line.includes('\t'))) return 0;
  const weight = delimiter === 'blanks' ? 0.7 : 1;
  const plain = decimalComma ? 0 : plainFields(line, delimiter);
  if (plain > 0) return plain * weight;
  const cells = splitCells(line, delimiter);
  if (cells.length < 2) return 0;
  let filled = 0;
  let numbers = 0;
  let fractions = 0;
  let extra = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled++;
    if (numberText.test(cell)) {
      numbers++;
      // `1.5` under a decimal comma would be a slip; `1.500` can be a thousand.
      if (decimalComma && cell.includes('.')) numbers -= isGrouped(cell, true) ? 0.05 : 0.5;
    } else if (decimalComma && commaNumberText.test(cell)) {
      numbers++;
      fractions++;
    } else if (isGrouped(cell, decimalComma)) {
      numbers += 0.95;
      if (cell.includes(',')) fractions++;
      extra += ofBlanks(cell, 0.95);
    } else if (isClockText(cell)) {
      numbers += 0.9;
      extra += ofBlanks(cell, 0.9);
    } else if (isMissingWord(cell)) numbers += 0.9;
  }
  if (filled < 2) return 0;
  if (decimalComma && fractions === 0) return 0;
  const purity = numbers / filled;
  // A line cut at blanks inside a date gives more but poorer fields.
  return (numbers + extra) * purity * purity * weight;
}

/** Cut at its blanks a number or a time would give as many numbers: what speaks against that. */
function ofBlanks(cell: string, counted: number): number {
  return /\s/.test(cell) && !cell.includes('\t') ? 0.8 * cell.split(/\s+/).length - counted : 0;
}

function isGrouped(cell: string, decimalComma: boolean): boolean {
  return !Number.isNaN(groupedNumber(cell, decimalComma));
}
