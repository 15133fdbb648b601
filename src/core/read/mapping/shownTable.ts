import { splitCells } from '../splitCells.ts';
import { headLinesOf } from './headLinesOf.ts';
import type { TableMapping } from './TableMapping.ts';

/** The first lines of a file as cells, for people. */
export interface ShownTable {
  readonly lines: readonly ShownLine[];
  readonly encoding: string | null;
}

export interface ShownLine {
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

const mostLines = 60;
const mostCells = 400;
const mostCharacters = 60;

export function shownTable(
  { delimiter, encoding: chosen }: Pick<TableMapping, 'delimiter' | 'encoding'>,
  bytes: Uint8Array,
): ShownTable {
  const { lines, encoding } = headLinesOf(bytes, chosen);
  return {
    encoding,
    lines: lines.slice(0, mostLines).map((line, index) => ({
      number: index + 1,
      cells: splitCells(line, delimiter)
        .slice(0, mostCells)
        .map((cell) => cell.slice(0, mostCharacters)),
    })),
  };
}
