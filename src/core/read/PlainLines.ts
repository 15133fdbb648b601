import { digitsAt } from './digitsAt.ts';
import type { FieldWalker } from './FieldWalker.ts';
import { numberField } from './FieldWish.ts';
import { exactPowersOfTen } from './parseNumberAt.ts';

const LF = 10;
const CR = 13;
const BLANK = 32;
const QUOTE = 34;

/** What takes the rows. */
export interface PlainRowSink {
  /** The line bytes[start, end), whose fields are counted in the walker, is a row of the table. */
  isPlainRow(bytes: Uint8Array, start: number, end: number): boolean;
  /** Takes the numbers of so many rows, one row after the other, as many numbers each as there are wishes. */
  takePlainRows(values: Float64Array, rows: number, bytes: Uint8Array): void;
}

/**
 * The straight road of reading: walks line after line in one go, each byte once. It stops before the
 * first line in which anything is not plain (a word for a missing number, a long number, a quote), which
 * `FieldWalker.walk` must look at. Rows are handed on many at a time, so that they go into columns in
 * short loops; one by one, with all fields in the walker, where more than their numbers is needed.
 */
export class PlainLines {
  readonly #walker: FieldWalker;
  readonly #rowsAtOnce: number;
  readonly #values: Float64Array;
  #rows = 0;

  constructor(walker: FieldWalker, rowsAtOnce: number) {
    this.#walker = walker;
    this.#rowsAtOnce = rowsAtOnce;
    this.#values =
      rowsAtOnce === 1 ? walker.values : new Float64Array(rowsAtOnce * walker.wishes.length);
  }

  /**
   * Walks whole lines from `start` on; one ends right before `end`. Returns where the first line begins
   * that was not taken, or `end`.
   */
  walk(bytes: Uint8Array, start: number, end: number, sink: PlainRowSink): number {
    const { delimiter, decimal, hasOtherMarks } = this.#walker;
    if (delimiter === BLANK || decimal === delimiter || hasOtherMarks) return start;
    let at = start;
    while (at < end) {
      const reached = this.#walkBlock(bytes, at, end, sink);
      sink.takePlainRows(this.#values, this.#rows, bytes);
      at = reached;
      if (this.#rows < this.#rowsAtOnce) break;
    }
    return at;
  }

  /** Leaves at most a block of rows in the values; returns where it stopped. */
  #walkBlock(bytes: Uint8Array, start: number, end: number, sink: PlainRowSink): number {
    const walker = this.#walker;
    const values = this.#values;
    const { delimiter, decimal, wishes, starts, ends } = walker;
    const known = wishes.length;
    const point = decimal - 48;
    const full = this.#rowsAtOnce * known;
    let row = 0;
    let i = start;
    while (i < end && row < full) {
      const lineStart = i;
      let field = 0;
      let numbers = 0;
      let byte = 0;
      for (;;) {
        byte = bytes[i] as number;
        if (field < known && wishes[field] === numberField) {
          while (byte === BLANK) byte = bytes[++i] as number;
          const signAt = i;
          const negative = byte === 45;
          if (negative || byte === 43) byte = bytes[++i] as number;
          const digitsFrom = i;
          // Nine digits fit in an integer, which is twice as fast; of more the sum is made again.
          let gathered = 0;
          let digit = byte - 48;
          while (digit >>> 0 < 10) {
            gathered = (Math.imul(gathered, 10) + digit) | 0;
            digit = (bytes[++i] as number) - 48;
          }
          let digits = i - digitsFrom;
          let scale = 0;
          if (digit === point) {
            const fractionFrom = ++i;
            digit = (bytes[i] as number) - 48;
            while (digit >>> 0 < 10) {
              gathered = (Math.imul(gathered, 10) + digit) | 0;
              digit = (bytes[++i] as number) - 48;
            }
            scale = fractionFrom - i;
            digits -= scale;
          }
          byte = digit + 48;
          if (digits === 0) {
            // Nothing between two delimiters is a missing number; anything else is none of ours.
            if (i !== signAt) return this.#stopAt(lineStart, row);
            if (byte !== delimiter && byte !== LF && byte !== CR)
              return this.#stopAt(lineStart, row);
            values[row + field] = Number.NaN;
            starts[field] = i;
            ends[field] = i;
          } else {
            if (digits > 15) return this.#stopAt(lineStart, row);
            const mantissa = digits <= 9 ? gathered : digitsAt(bytes, digitsFrom, digits);
            if (byte === 69 || byte === 101) {
              byte = bytes[++i] as number;
              const down = byte === 45;
              if (down || byte === 43) byte = bytes[++i] as number;
              const exponentFrom = i;
              let exponent = 0;
              while (byte >= 48 && byte <= 57) {
                exponent = exponent * 10 + (byte - 48);
                byte = bytes[++i] as number;
              }
              if (i === exponentFrom || i - exponentFrom > 4) return this.#stopAt(lineStart, row);
              scale += down ? -exponent : exponent;
            }
            if (byte !== delimiter && byte !== LF && byte !== CR) {
              while (byte === BLANK) byte = bytes[++i] as number;
              if (byte !== delimiter && byte !== LF && byte !== CR)
                return this.#stopAt(lineStart, row);
            }
            if (scale < -22 || scale > 22) return this.#stopAt(lineStart, row);
            const value =
              scale < 0
                ? mantissa / (exactPowersOfTen[-scale] as number)
                : mantissa * (exactPowersOfTen[scale] as number);
            values[row + field] = negative ? -value : value;
            numbers++;
          }
        } else {
          const from = i;
          while (byte !== delimiter && byte !== LF && byte !== CR) {
            if (byte === QUOTE) return this.#stopAt(lineStart, row);
            byte = bytes[++i] as number;
          }
          if (field < known) {
            starts[field] = from;
            ends[field] = i;
          }
        }
        field++;
        if (byte !== delimiter) break;
        i++;
      }
      // Without any number it may be an empty line, or one of text.
      if (numbers === 0) return this.#stopAt(lineStart, row);
      walker.fields = field;
      for (; field < known; field++) {
        values[row + field] = Number.NaN;
        starts[field] = i;
        ends[field] = i;
      }
      if (!sink.isPlainRow(bytes, lineStart, i)) return this.#stopAt(lineStart, row);
      row += known;
      i += byte === CR && bytes[i + 1] === LF ? 2 : 1;
    }
    return this.#stopAt(i, row);
  }

  #stopAt(at: number, row: number): number {
    this.#rows = row / this.#walker.wishes.length;
    return at;
  }
}
