import type { Separators } from './chooseDelimiter.ts';
import { isDataRow } from './isDataRow.ts';
import { plainFields } from './plainFields.ts';
import { splitCells } from './splitCells.ts';

/** The cells of a head's lines, cut only where somebody looks at them: most rows are plain numbers. */
export class HeadCells {
  readonly count: number;
  readonly #lines: readonly string[];
  readonly #separators: Separators;
  readonly #cells: (string[] | undefined)[] = [];
  /** Fields of each line of plain numbers, 0 for other lines. */
  readonly #plain: Int32Array;

  constructor(lines: readonly string[], separators: Separators, count: number) {
    this.#lines = lines;
    this.#separators = separators;
    this.count = count;
    this.#plain = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      this.#plain[i] = plainFields(lines[i] as string, separators.delimiter);
    }
  }

  get decimalComma(): boolean {
    return this.#separators.decimalComma;
  }

  /** Between commas only quoted cells can hold one. */
  hasCommasInCells(index: number): boolean {
    if ((this.#plain[index] as number) > 0) return false;
    const line = this.#lines[index] as string;
    return line.includes(this.#separators.delimiter === 'comma' ? '"' : ',');
  }

  at(index: number): readonly string[] {
    let cells = this.#cells[index];
    if (cells === undefined) {
      cells = splitCells(this.#lines[index] as string, this.#separators.delimiter);
      this.#cells[index] = cells;
    }
    return cells;
  }

  isData(index: number): boolean {
    if ((this.#plain[index] as number) > 0) return true;
    return isDataRow(this.at(index), this.#separators.decimalComma);
  }

  /** Fields up to the last one that is not empty. */
  filledLength(index: number): number {
    const plain = this.#plain[index] as number;
    return plain > 0 ? plain : filledLength(this.at(index));
  }
}

export function filledLength(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  return length;
}
