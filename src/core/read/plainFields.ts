import { type Delimiter, delimiterByte } from './delimiter.ts';

const TAB = 9;
const BLANK = 32;

/**
 * Number of fields of a line that holds plain numbers and nothing else, two of them at least; 0 for any
 * other line, which must be cut into cells and looked at. Says the same as `splitCells` and `numberText`,
 * without making a string per cell: nearly every line of a head is such a row.
 */
export function plainFields(line: string, delimiter: Delimiter): number {
  const end = line.length;
  const mark = delimiterByte[delimiter];
  let fields = 0;
  let i = skipBlanks(line, 0, mark);
  while (i < end) {
    i = plainNumberEnd(line, i);
    if (i < 0) return 0;
    fields++;
    const from = i;
    i = skipBlanks(line, i, mark);
    if (i === end) break;
    if (mark === BLANK) {
      if (i === from) return 0;
      continue;
    }
    if (line.charCodeAt(i) !== mark) return 0;
    i = skipBlanks(line, i + 1, mark);
    // A mark at the end opens one more cell, an empty one.
    if (i === end) return 0;
  }
  return fields >= 2 ? fields : 0;
}

function skipBlanks(line: string, from: number, mark: number): number {
  let i = from;
  for (; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code !== BLANK && !(code === TAB && mark !== TAB)) break;
  }
  return i;
}

/** Index behind the number that begins at `from`; -1 when there is none. */
function plainNumberEnd(line: string, from: number): number {
  const sign = line.charCodeAt(from);
  const whole = sign === 45 || sign === 43 ? from + 1 : from;
  let i = skipDigits(line, whole);
  let digits = i - whole;
  if (line.charCodeAt(i) === 46) {
    const fraction = i + 1;
    i = skipDigits(line, fraction);
    digits += i - fraction;
  }
  if (digits === 0) return -1;
  const letter = line.charCodeAt(i);
  if (letter !== 69 && letter !== 101) return i;
  const exponentSign = line.charCodeAt(i + 1);
  const exponent = exponentSign === 45 || exponentSign === 43 ? i + 2 : i + 1;
  const end = skipDigits(line, exponent);
  return end === exponent ? -1 : end;
}

function skipDigits(line: string, from: number): number {
  let i = from;
  for (; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 48 || code > 57) break;
  }
  return i;
}
