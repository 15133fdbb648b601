import { type Delimiter, delimiterByte } from './delimiter.ts';
import { type FieldWish, numberField, otherNumberField } from './FieldWish.ts';
import { isMissingAt } from './isMissingAt.ts';
import { parseGroupedAt } from './parseGroupedAt.ts';
import { exactPowersOfTen, parseNumberAt } from './parseNumberAt.ts';

const QUOTE = 34;
const isBlank = (byte: number): boolean => byte === 32 || byte === 9;

/**
 * Walks over the fields of a row once and leaves their numbers in a column-indexed array, without a
 * string or an array per row or cell. Rows without anything out of the ordinary come by `PlainLines`.
 */
export class FieldWalker {
  /** Numbers of the wanted fields of the last row; NaN where missing. */
  readonly values: Float64Array;
  /** Where each field of the last row begins and ends (without quotes). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** First wanted field of the last row that is neither a number nor a word for a missing one. */
  bad = -1;
  /** Last field of the last row whose thousands are set apart; -1 when there is none. */
  grouped = -1;
  /** Fields of the last row. */
  fields = 0;
  readonly wishes: Uint8Array;
  readonly delimiter: number;
  readonly decimal: number;
  /** Some numbers have another decimal mark than those of the table. */
  readonly hasOtherMarks: boolean;

  constructor(delimiter: Delimiter, wishes: readonly FieldWish[], decimalComma = false) {
    this.delimiter = delimiterByte[delimiter];
    this.wishes = Uint8Array.from(wishes);
    this.decimal = decimalComma ? 44 : 46;
    this.hasOtherMarks = wishes.includes(otherNumberField);
    this.values = new Float64Array(wishes.length).fill(Number.NaN);
    this.starts = new Int32Array(wishes.length);
    this.ends = new Int32Array(wishes.length);
  }

  /** Walks bytes[start, end); returns how many fields there are (also beyond the wished ones). */
  walk(bytes: Uint8Array, start: number, end: number): number {
    const delimiter = this.delimiter;
    const decimal = this.decimal;
    const wishes = this.wishes;
    const known = wishes.length;
    const values = this.values;
    this.bad = -1;
    this.grouped = -1;
    let field = 0;
    let i = start;
    if (delimiter === 32) while (i < end && isBlank(bytes[i] as number)) i++;
    for (;;) {
      const from = i;
      if (field < known && wishes[field] === numberField) {
        // Straight through sign, digits, point, digits, exponent; anything else is looked at slowly.
        while (i < end && bytes[i] === 32) i++;
        let byte = i < end ? (bytes[i] as number) : 0;
        const negative = byte === 45;
        if (negative || byte === 43) byte = ++i < end ? (bytes[i] as number) : 0;
        let mantissa = 0;
        const digitsFrom = i;
        while (byte >= 48 && byte <= 57) {
          mantissa = mantissa * 10 + (byte - 48);
          byte = ++i < end ? (bytes[i] as number) : 0;
        }
        let digits = i - digitsFrom;
        let scale = 0;
        if (byte === decimal && decimal !== delimiter) {
          const fractionFrom = ++i;
          byte = i < end ? (bytes[i] as number) : 0;
          while (byte >= 48 && byte <= 57) {
            mantissa = mantissa * 10 + (byte - 48);
            byte = ++i < end ? (bytes[i] as number) : 0;
          }
          scale = fractionFrom - i;
          digits -= scale;
        }
        let plain = digits > 0 && digits <= 15;
        if (plain && (byte === 69 || byte === 101)) {
          byte = ++i < end ? (bytes[i] as number) : 0;
          const down = byte === 45;
          if (down || byte === 43) byte = ++i < end ? (bytes[i] as number) : 0;
          const exponentFrom = i;
          let exponent = 0;
          while (byte >= 48 && byte <= 57) {
            exponent = exponent * 10 + (byte - 48);
            byte = ++i < end ? (bytes[i] as number) : 0;
          }
          plain = i > exponentFrom && i - exponentFrom < 5;
          scale += down ? -exponent : exponent;
        }
        if (plain && scale >= -22 && scale <= 22 && (i >= end || byte === delimiter)) {
          const value =
            scale < 0
              ? mantissa / (exactPowersOfTen[-scale] as number)
              : mantissa * (exactPowersOfTen[scale] as number);
          values[field] = negative ? -value : value;
          this.starts[field] = from;
          this.ends[field] = i;
        } else {
          i = this.#fieldEnd(bytes, from, end, field);
          this.#slowValue(bytes, field);
        }
      } else {
        i = this.#fieldEnd(bytes, from, end, field);
        if (field < known && wishes[field] === otherNumberField) this.#slowValue(bytes, field);
      }
      field++;
      if (delimiter === 32) while (i < end && isBlank(bytes[i] as number)) i++;
      if (i >= end) break;
      if (delimiter !== 32) i++;
    }
    this.endRow(field, end);
    return field;
  }

  /** Notes how many fields there are; the wished ones that are not there are missing. */
  endRow(fields: number, end: number): void {
    this.fields = fields;
    for (let k = fields; k < this.values.length; k++) {
      this.values[k] = Number.NaN;
      this.starts[k] = end;
      this.ends[k] = end;
    }
  }

  /** Finds the end of a field and notes its extent; returns where the delimiter or the end is. */
  #fieldEnd(bytes: Uint8Array, from: number, end: number, field: number): number {
    const delimiter = this.delimiter;
    let i = from;
    let textFrom = from;
    let textTo = -1;
    while (i < end && bytes[i] === 32 && delimiter !== 32) i++;
    if (bytes[i] === QUOTE) {
      let close = i + 1;
      while (close < end && bytes[close] !== QUOTE) close++;
      if (close < end) {
        textFrom = i + 1;
        textTo = close;
        i = close + 1;
      }
    }
    if (delimiter === 32) while (i < end && !isBlank(bytes[i] as number)) i++;
    else while (i < end && bytes[i] !== delimiter) i++;
    if (field < this.wishes.length) {
      this.starts[field] = textFrom;
      this.ends[field] = textTo >= 0 ? textTo : i;
    }
    return i;
  }

  #slowValue(bytes: Uint8Array, field: number): void {
    const start = this.starts[field] as number;
    const end = this.ends[field] as number;
    const decimalComma = (this.decimal === 44) !== (this.wishes[field] === otherNumberField);
    let value = parseGroupedAt(bytes, start, end, decimalComma);
    if (Number.isNaN(value)) value = parseNumberAt(bytes, start, end, decimalComma);
    else this.grouped = field;
    const finite = value - value === 0;
    this.values[field] = finite ? value : Number.NaN;
    if (finite || this.bad >= 0 || !Number.isNaN(value)) return;
    if (!isMissingAt(bytes, start, end)) this.bad = field;
  }
}
