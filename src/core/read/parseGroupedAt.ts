import { groupedNumber } from './groupedNumber.ts';

/** Shortest and longest text that can be such a number: `1,234`. */
const shortest = 5;
const longest = 48;

/**
 * `groupedNumber` of bytes[start, end), whichever of the usual encodings the blank, the apostrophe and
 * the minus sign are written in. What is no such number is told by its first bytes.
 */
export function parseGroupedAt(
  bytes: Uint8Array,
  start: number,
  end: number,
  decimalComma: boolean,
): number {
  let from = start;
  let to = end;
  while (from < to && isBlank(bytes[from] as number)) from++;
  while (to > from && isBlank(bytes[to - 1] as number)) to--;
  if (to - from < shortest || to - from > longest) return Number.NaN;
  if (!beginsGroup(bytes, from, decimalComma ? 44 : 46)) return Number.NaN;
  let text = '';
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === 0xa0) text += ' ';
    else if (byte === 0x92) text += "'";
    else if (byte === 0xc2 && bytes[i + 1] === 0xa0) {
      text += ' ';
      i++;
    } else if (byte === 0xe2) {
      const known = signOf(bytes[i + 1], bytes[i + 2]);
      if (known === null) return Number.NaN;
      text += known;
      i += 2;
    } else if (byte > 126) return Number.NaN;
    else text += String.fromCharCode(byte);
  }
  return groupedNumber(text, decimalComma);
}

/** One to three digits, behind a sign or not, and then no digit and not the decimal mark. */
function beginsGroup(bytes: Uint8Array, from: number, decimal: number): boolean {
  let i = from;
  if (bytes[i] === 0xe2) i += 3;
  else if (bytes[i] === 43 || bytes[i] === 45) i++;
  const digitsFrom = i;
  while (isDigit(bytes[i] as number)) i++;
  const count = i - digitsFrom;
  return count >= 1 && count <= 3 && bytes[i] !== decimal && isDigit(bytes[i + 1] ?? 0, 0x80);
}

/** U+2009 and U+202F (narrow blanks), U+2019 (apostrophe) and U+2212 (minus) after their first byte. */
function signOf(second: number | undefined, third: number | undefined): string | null {
  if (second === 0x80 && (third === 0x89 || third === 0xaf)) return ' ';
  if (second === 0x80 && third === 0x99) return "'";
  return second === 0x88 && third === 0x92 ? '-' : null;
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}

/** A digit, or any byte from `orFrom` on. */
function isDigit(byte: number, orFrom = 256): boolean {
  return (byte >= 48 && byte <= 57) || byte >= orFrom;
}
