/** Powers of ten that a double holds exactly (Clinger 1990, doi 10.1145/93542.93557). */
export const exactPowersOfTen: Float64Array = Float64Array.from({ length: 23 }, (_, exponent) =>
  Number(`1e${exponent}`),
);

const BLANK = 32;
const TAB = 9;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;

/**
 * The number in bytes[start, end), exactly as `Number()` reads it; NaN when there is none. Leading
 * and trailing blanks, a plus, the minus sign U+2212 (in UTF-8) and, if asked, a decimal comma are
 * taken. At most 15 digits and an exponent of at most 22 need one multiplication or division;
 * anything longer goes through `Number()` itself.
 */
export function parseNumberAt(
  bytes: Uint8Array,
  start: number,
  end: number,
  decimalComma = false,
): number {
  let from = start;
  let to = end;
  while (from < to && (bytes[from] === BLANK || bytes[from] === TAB)) from++;
  while (to > from && (bytes[to - 1] === BLANK || bytes[to - 1] === TAB)) to--;
  let i = from;
  let negative = false;
  if (bytes[i] === MINUS) {
    negative = true;
    i++;
  } else if (bytes[i] === PLUS) {
    i++;
  } else if (bytes[i] === 0xe2 && bytes[i + 1] === 0x88 && bytes[i + 2] === 0x92) {
    negative = true;
    i += 3;
  }
  const digitsFrom = i;
  let mantissa = 0;
  let significant = 0;
  let seen = 0;
  let scale = 0;
  let point = false;
  for (; i < to; i++) {
    const byte = bytes[i] as number;
    const digit = byte - 48;
    if (digit >= 0 && digit <= 9) {
      seen++;
      if (significant > 0 || digit > 0) significant++;
      if (significant <= 15) mantissa = mantissa * 10 + digit;
      if (point) scale--;
    } else if (!point && (byte === POINT || (decimalComma && byte === COMMA))) point = true;
    else break;
  }
  if (seen === 0) return Number.NaN;
  if (i < to) {
    const byte = bytes[i] as number;
    if (byte !== 69 && byte !== 101) return Number.NaN;
    i++;
    let exponentSign = 1;
    if (bytes[i] === MINUS) {
      exponentSign = -1;
      i++;
    } else if (bytes[i] === PLUS) i++;
    const exponentFrom = i;
    let exponent = 0;
    for (; i < to; i++) {
      const digit = (bytes[i] as number) - 48;
      if (digit < 0 || digit > 9) return Number.NaN;
      if (exponent < 100000) exponent = exponent * 10 + digit;
    }
    if (i === exponentFrom) return Number.NaN;
    scale += exponentSign * exponent;
  }
  if (significant <= 15 && scale >= -22 && scale <= 22) {
    const value =
      scale < 0
        ? mantissa / (exactPowersOfTen[-scale] as number)
        : mantissa * (exactPowersOfTen[scale] as number);
    return negative ? -value : value;
  }
  return slowNumber(bytes, digitsFrom, to, negative);
}

function slowNumber(bytes: Uint8Array, from: number, to: number, negative: boolean): number {
  let text = negative ? '-' : '';
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    text += byte === COMMA ? '.' : String.fromCharCode(byte);
  }
  return Number(text);
}
