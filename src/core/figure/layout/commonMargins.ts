import type { Scene } from '../scene/scene.ts';
import type { Rect } from './PlotFrame.ts';

/** Room between the edges of a cell and the outer frames in it, in points. */
export interface CellMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** More of the narrowest cell's width is not given away to stand in line (our own decision). */
const mostShare = 0.08;

/**
 * Margins that put the frames of neighbouring cells in line: of one row upper and lower edges, of cells
 * that begin or end at one line of the page the left or right ones. A cell with words far out, such as
 * names beside numbers at risk, does not narrow the frames above and below it.
 */
export function commonMargins(
  cells: readonly Rect[],
  drawn: readonly Pick<Scene, 'frames'>[],
): readonly CellMargins[] {
  const own = cells.map((cell, i) => marginsOf(cell, drawn[i]?.frames ?? []));
  const common = (
    index: number,
    side: keyof CellMargins,
    isInLine: (other: Rect) => boolean,
    most: number,
  ) => {
    const mine = own[index]?.[side] ?? 0;
    const inLine = own.flatMap((margins, i) => (isInLine(cells[i] as Rect) ? margins[side] : []));
    return Math.max(0, ...inLine.filter((margin) => margin <= mine + most));
  };
  return cells.map(({ x, y, width }, i) => {
    const begins = (other: Rect) => isNear(other.x, x);
    const ends = (other: Rect) => isNear(other.x + other.width, x + width);
    const isBeside = (other: Rect) => isNear(other.y, y);
    const most = (isInLine: (other: Rect) => boolean) =>
      mostShare * Math.min(...cells.filter(isInLine).map((cell) => cell.width));
    return {
      left: common(i, 'left', begins, most(begins)),
      right: common(i, 'right', ends, most(ends)),
      top: common(i, 'top', isBeside, Number.POSITIVE_INFINITY),
      bottom: common(i, 'bottom', isBeside, Number.POSITIVE_INFINITY),
    };
  });
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
