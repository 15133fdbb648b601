import type { Delimiter } from './delimiter.ts';

const symbol: Readonly<Record<Exclude<Delimiter, 'blanks'>, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

/** Cells of a header line as text, trimmed, quotes taken off. For heads only: data go by bytes. */
export function splitCells(line: string, delimiter: Delimiter): string[] {
  if (delimiter === 'blanks') {
    const trimmed = line.trim();
    return trimmed === '' ? [] : trimmed.split(/[ \t]+/);
  }
  const mark = symbol[delimiter];
  if (!line.includes('"')) return line.split(mark).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === mark && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  cells.push(cell.trim());
  return cells;
}
