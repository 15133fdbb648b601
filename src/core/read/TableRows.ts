import type { HeadCells } from './HeadCells.ts';

/** Rows of a table in a head. Their cells are cut only where a column needs them to be understood. */
export class TableRows {
  readonly #cells: HeadCells;
  readonly #indices: readonly number[];
  #counts: ReadonlyMap<number, number> | null = null;

  constructor(cells: HeadCells, indices: readonly number[]) {
    this.#cells = cells;
    this.#indices = indices;
  }

  /** The decimal mark of the table is a comma. */
  get decimalComma(): boolean {
    return this.#cells.decimalComma;
  }

  /** Whether a comma can stand inside of a cell; tells it from the lines, without cutting them. */
  get hasCommasInCells(): boolean {
    return this.#indices.some((row) => this.#cells.hasCommasInCells(row));
  }

  get length(): number {
    return this.#indices.length;
  }

  first(count: number): (readonly string[])[] {
    return this.#indices.slice(0, count).map((index) => this.#cells.at(index));
  }

  /** The cells of one column, '' where a row is too short. */
  column(index: number): string[] {
    return this.#indices.map((row) => this.#cells.at(row)[index] ?? '');
  }

  /** How many rows have so many fields, empty ones at the end left out. */
  fieldCounts(): ReadonlyMap<number, number> {
    if (this.#counts !== null) return this.#counts;
    const counts = new Map<number, number>();
    for (const row of this.#indices) {
      const length = this.#cells.filledLength(row);
      counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    this.#counts = counts;
    return counts;
  }

  /** The most usual number of fields: rows that are cut are shorter. */
  usualFieldCount(): number {
    let usual = 0;
    let most = 0;
    for (const [length, count] of this.fieldCounts()) {
      if (count > most || (count === most && length > usual)) {
        usual = length;
        most = count;
      }
    }
    return usual;
  }
}
