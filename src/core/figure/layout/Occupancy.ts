import type { Rect } from './PlotFrame.ts';

const cellPt = 1.5;

/** What is drawn already inside a frame, in small cells: so that words find a place of their own. */
export class Occupancy {
  readonly #area: Rect;
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;

  constructor(area: Rect) {
    this.#area = area;
    this.#columns = Math.max(1, Math.ceil(area.width / cellPt));
    this.#rows = Math.max(1, Math.ceil(area.height / cellPt));
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  takeRect({ x, y, width, height }: Rect): void {
    const [left, top] = this.#cell(x, y);
    const [right, bottom] = this.#cell(x + width, y + height);
    for (let row = Math.max(0, top); row <= Math.min(this.#rows - 1, bottom); row++) {
      for (let column = Math.max(0, left); column <= Math.min(this.#columns - 1, right); column++) {
        this.#taken[row * this.#columns + column] = 1;
      }
    }
  }

  takeLine(x1: number, y1: number, x2: number, y2: number): void {
    const steps = Math.ceil(Math.min(4000, Math.hypot(x2 - x1, y2 - y1) / cellPt));
    for (let i = 0; i <= steps; i++) {
      const share = steps === 0 ? 0 : i / steps;
      this.takeRect({ x: x1 + (x2 - x1) * share, y: y1 + (y2 - y1) * share, width: 0, height: 0 });
    }
  }

  /** Whether a rectangle lies inside the area and nothing is drawn there. */
  isFree({ x, y, width, height }: Rect): boolean {
    const left = x - this.#area.x;
    const top = y - this.#area.y;
    if (left < 0 || top < 0) return false;
    if (left + width > this.#area.width || top + height > this.#area.height) return false;
    return !this.#isTaken(this.#sums(), left, top, width, height);
  }

  /**
   * The free place for a block that lies nearest to one of the corners, best corner first: its upper
   * left corner, or null when there is no room. Corners are shares of the area, `[0, 1]` is lower left.
   */
  findPlace(
    width: number,
    height: number,
    corners: readonly (readonly [number, number])[],
  ): { readonly x: number; readonly y: number } | null {
    const freeX = this.#area.width - width;
    const freeY = this.#area.height - height;
    if (freeX < 0 || freeY < 0) return null;
    const sums = this.#sums();
    let best: { x: number; y: number; cost: number } | null = null;
    for (let y = 0; y <= freeY + 1e-6; y += cellPt) {
      for (let x = 0; x <= freeX + 1e-6; x += cellPt) {
        const cost = costOf(x, y, freeX, freeY, corners);
        if (best !== null && cost >= best.cost) continue;
        if (this.#isTaken(sums, x, y, width, height)) continue;
        best = { x, y, cost };
      }
    }
    return best === null ? null : { x: this.#area.x + best.x, y: this.#area.y + best.y };
  }

  #cell(x: number, y: number): readonly [number, number] {
    return [Math.floor((x - this.#area.x) / cellPt), Math.floor((y - this.#area.y) / cellPt)];
  }

  /** Summed areas, so that a block of any size is looked up with four values. */
  #sums(): Uint32Array {
    const width = this.#columns + 1;
    const sums = new Uint32Array(width * (this.#rows + 1));
    for (let row = 0; row < this.#rows; row++) {
      let line = 0;
      for (let column = 0; column < this.#columns; column++) {
        line += this.#taken[row * this.#columns + column] as number;
        sums[(row + 1) * width + column + 1] = (sums[row * width + column + 1] as number) + line;
      }
    }
    return sums;
  }

  #isTaken(sums: Uint32Array, x: number, y: number, width: number, height: number): boolean {
    const left = Math.floor(x / cellPt);
    const top = Math.floor(y / cellPt);
    const right = Math.min(this.#columns, Math.ceil((x + width) / cellPt));
    const bottom = Math.min(this.#rows, Math.ceil((y + height) / cellPt));
    const at = (row: number, column: number) => sums[row * (this.#columns + 1) + column] as number;
    return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left) > 0;
  }
}

/** Distance to the nearest corner; a less liked corner is only taken when it is clearly nearer. */
function costOf(
  x: number,
  y: number,
  freeX: number,
  freeY: number,
  corners: readonly (readonly [number, number])[],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [rank, [toRight, toBottom]] of corners.entries()) {
    const away = Math.hypot(x - toRight * freeX, y - toBottom * freeY);
    least = Math.min(least, away + rank * 4);
  }
  return least;
}
