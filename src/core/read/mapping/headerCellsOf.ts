import type { Delimiter } from '../delimiter.ts';
import { splitCells } from '../splitCells.ts';
import { levelCell } from './levelCell.ts';

/** Levelled cells of a row of names, without the empty ones that a trailing delimiter leaves. */
export function headerCellsOf(line: string, delimiter: Delimiter): string[] {
  const cells = splitCells(line, delimiter).map(levelCell);
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells;
}
