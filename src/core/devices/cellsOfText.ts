/** A text is taken for a table up to so many rows; a list of devices is far shorter. */
const mostRows = 20_000;

const delimiters = ['\t', ';', ',', '|'] as const;

/**
 * The cells of a table that was pasted or comes as CSV (RFC 4180: quotes around a cell, doubled inside
 * it, line ends inside quotes). The delimiter is the one that gives most rows the number of cells of
 * the first; a single column needs none. Blank rows are left out; cells are trimmed.
 */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  let best: readonly (readonly string[])[] = [];
  let bestScore = -1;
  for (const delimiter of delimiters) {
    const rows = cut(plain, delimiter);
    const width = rows[0]?.length ?? 0;
    const alike = rows.filter((row) => row.length === width).length;
    const score = width < 2 ? 0 : (alike / rows.length) * 100 + Math.min(width, 50) / 50;
    if (score > bestScore) {
      best = rows;
      bestScore = score;
    }
  }
  return best;
}

function cut(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((filled) => filled !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < mostRows; at++) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === delimiter) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
    else if (text[at + 1] !== '\n') endRow();
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
