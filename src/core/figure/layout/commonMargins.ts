import type { Scene } from '../scene/scene.ts';
import type { Rect } from './PlotFrame.ts';

/** Room between the edges of a cell and the outer frames in it, in points. */
export interface CellMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Margins that put the frames of neighbouring cells in line: of one row upper and lower edges, of cells
 * that begin or end at one line of the page the left or right ones.
 */
export function commonMargins(
  cells: readonly Rect[],
  drawn: readonly Pick<Scene, 'frames'>[],
): readonly CellMargins[] {
  const own = cells.map((cell, i) => marginsOf(cell, drawn[i]?.frames ?? []));
  const widest = (side: keyof CellMargins, isInLine: (other: Rect) => boolean) =>
    Math.max(0, ...own.flatMap((margins, i) => (isInLine(cells[i] as Rect) ? margins[side] : [])));
  return cells.map(({ x, y, width }) => ({
    left: widest('left', (other) => isNear(other.x, x)),
    right: widest('right', (other) => isNear(other.x + other.width, x + width)),
    top: widest('top', (other) => isNear(other.y, y)),
    bottom: widest('bottom', (other) => isNear(other.y, y)),
  }));
}

function marginsOf(cell: Rect, frames: readonly Rect[]): CellMargins {
  return {
    left: Math.min(...frames.map(({ x }) => x)) - cell.x,
    right: cell.x + cell.width - Math.max(...frames.map(({ x, width }) => x + width)),
    top: Math.min(...frames.map(({ y }) => y)) - cell.y,
    bottom: cell.y + cell.height - Math.max(...frames.map(({ y, height }) => y + height)),
  };
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01;
}
