import type { FigureSymbol } from './FigureSymbol.ts';

/** Share of the diameter that gives every symbol about the area of the circle. */
const corners: Readonly<
  Record<Exclude<FigureSymbol, 'circle'>, readonly (readonly [number, number])[]>
> = {
  square: [
    [-0.44, -0.44],
    [0.44, -0.44],
    [0.44, 0.44],
    [-0.44, 0.44],
  ],
  triangle: [
    [0, -0.66],
    [0.58, 0.36],
    [-0.58, 0.36],
  ],
  triangleDown: [
    [0, 0.66],
    [0.58, -0.36],
    [-0.58, -0.36],
  ],
  triangleLeft: [
    [-0.66, 0],
    [0.36, 0.58],
    [0.36, -0.58],
  ],
  triangleRight: [
    [0.66, 0],
    [-0.36, 0.58],
    [-0.36, -0.58],
  ],
  diamond: [
    [0, -0.66],
    [0.56, 0],
    [0, 0.66],
    [-0.56, 0],
  ],
  star: Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? 0.72 : 0.3;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  }),
};

/** The outline around (0, 0) as path data with two decimals, in points; `size` is its diameter. */
export function symbolOutline(symbol: FigureSymbol, x: number, y: number, size: number): string {
  if (symbol === 'circle') {
    const r = size / 2;
    return `M${text(x - r)} ${text(y)}a${text(r)} ${text(r)} 0 1 0 ${text(size)} 0a${text(r)} ${text(r)} 0 1 0 ${text(-size)} 0Z`;
  }
  const points = corners[symbol].map(([dx, dy]) => `${text(x + dx * size)} ${text(y + dy * size)}`);
  return `M${points.join('L')}Z`;
}

function text(value: number): string {
  return String(Math.round(value * 100) / 100);
}
