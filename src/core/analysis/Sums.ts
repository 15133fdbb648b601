/** Sums over some points of a curve, times and values counted from its first point. */
export class Sums {
  n = 0;
  x = 0;
  y = 0;
  xx = 0;
  xy = 0;
  yy = 0;

  add(x: number, y: number): void {
    this.n++;
    this.x += x;
    this.y += y;
    this.xx += x * x;
    this.xy += x * y;
    this.yy += y * y;
  }

  set({ n, x, y, xx, xy, yy }: Sums): this {
    this.n = n;
    this.x = x;
    this.y = y;
    this.xx = xx;
    this.xy = xy;
    this.yy = yy;
    return this;
  }

  /** Takes the points of `part` out. */
  subtract({ n, x, y, xx, xy, yy }: Sums): this {
    this.n -= n;
    this.x -= x;
    this.y -= y;
    this.xx -= xx;
    this.xy -= xy;
    this.yy -= yy;
    return this;
  }

  /** Sum of squares of the values from their mean. */
  get spread(): number {
    return this.n === 0 ? 0 : Math.max(0, this.yy - (this.y * this.y) / this.n);
  }

  /** Sum of squared residuals about the best straight line; 0 for fewer than two points. */
  get residual(): number {
    if (this.n < 2) return 0;
    const xx = this.xx - (this.x * this.x) / this.n;
    const xy = this.xy - (this.x * this.y) / this.n;
    return xx > 0 ? Math.max(0, this.spread - (xy * xy) / xx) : this.spread;
  }
}
