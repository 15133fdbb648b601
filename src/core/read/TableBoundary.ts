import { filledLength } from './HeadCells.ts';
import { headerCells, isNameRow } from './headerRow.ts';
import { isDataCell, isDataRow } from './isDataRow.ts';
import { isMissingWord } from './isMissingWord.ts';
import { newsOfPreamble } from './newsOfPreamble.ts';
import { parseColumnHeader } from './parseColumnHeader.ts';
import type { DecodeBytes } from './Reader.ts';
import { splitCells } from './splitCells.ts';
import type { TablePlan } from './TablePlan.ts';

/**
 * Tells where the table that is read now ends: in goes a line, out comes whether it is a row of the
 * table, a text, or the line of names with which another table begins. It is asked line by line, so
 * usual rows are told by their first byte.
 */
export class TableBoundary {
  readonly #plan: TablePlan;
  readonly #decode: DecodeBytes;

  constructor(plan: TablePlan, decode: DecodeBytes) {
    this.#plan = plan;
    this.#decode = decode;
  }

  /** The line as text when it is no row of numbers; null for a row. Cheap for usual rows. */
  textOf(bytes: Uint8Array, start: number, end: number): string | null {
    let at = start;
    while (at < end && (bytes[at] as number) <= 32) at++;
    if (at === end) return '';
    const byte =
      bytes[at] === 34 && at + 1 < end ? (bytes[at + 1] as number) : (bytes[at] as number);
    if (byte >= 43 && byte <= 57) return null;
    const text = this.#decode(bytes, start, Math.min(end, start + 20_000));
    const cells = splitCells(text, this.#plan.delimiter);
    if (!isDataRow(cells, this.#plan.decimalComma)) return text;
    // `Date: 2025-01-02` is no row where the first column holds numbers.
    const first = cells[0] ?? '';
    const isKey = this.#beginsWithNumber && !isDataCell(first, true) && !isMissingWord(first);
    return isKey ? text : null;
  }

  get #beginsWithNumber(): boolean {
    const { clocks, columns } = this.#plan;
    const texts = /^(channel|device|pixel|condition|direction|illumination|parameter\w+|ignored)$/;
    const meaning = columns[0]?.meaning ?? null;
    return clocks.has(0) || (meaning !== null && !texts.test(meaning));
  }

  /**
   * Two names of ours in a line of names; the names of now count only with news above them. `above`
   * are the lines since the last row, null while no table is read.
   */
  beginsTable(text: string, above: readonly { readonly text: string }[] | null): boolean {
    if (text.trim() === this.#plan.headerText && above !== null) {
      return newsOfPreamble(
        above.map((kept) => kept.text),
        this.#plan.delimiter,
      );
    }
    const cells = headerCells(text, this.#plan.delimiter, -1);
    const filled = filledLength(cells);
    if (filled < 2 || filled > 400 || !isNameRow(cells, filled)) return false;
    let known = 0;
    for (const cell of cells.slice(0, 40)) {
      if (cell.length > 60) return false;
      const { meaning } = parseColumnHeader(cell, '', 0);
      if (meaning !== null && meaning !== 'ignored') known++;
    }
    return known >= 2 && known * 3 >= Math.min(filled, 40);
  }
}
