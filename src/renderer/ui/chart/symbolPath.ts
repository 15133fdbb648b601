import { pixel } from './linePath.ts';
import type { PixelMap } from './PixelMap.ts';
import type { SymbolName } from './picture.ts';

/** Told apart without colour, in the order in which conditions get them. */
export const symbolNames: readonly SymbolName[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'triangleDown',
];

/** Ten corners, the first one upwards. */
const starCorners = Array.from({ length: 10 }, (_, i): readonly [number, number] => {
  const radius = i % 2 === 0 ? 1.6 : 0.68;
  return [radius * Math.sin((i * Math.PI) / 5), -radius * Math.cos((i * Math.PI) / 5)];
});

/** Outline of one symbol; areas are alike, so that none looks heavier. */
export function symbolOutline(name: SymbolName, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number) => `${pixel2(x + dx * radius)} ${pixel2(y + dy * radius)}`;
  switch (name) {
    case 'circle': {
      const r = pixel2(radius);
      return `M${at(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    }
    case 'square':
      return `M${at(-0.89, -0.89)}L${at(0.89, -0.89)}L${at(0.89, 0.89)}L${at(-0.89, 0.89)}Z`;
    case 'triangle':
      return `M${at(0, -1.35)}L${at(1.17, 0.67)}L${at(-1.17, 0.67)}Z`;
    case 'triangleDown':
      return `M${at(0, 1.35)}L${at(1.17, -0.67)}L${at(-1.17, -0.67)}Z`;
    case 'triangleLeft':
      return `M${at(-1.35, 0)}L${at(0.67, 1.17)}L${at(0.67, -1.17)}Z`;
    case 'triangleRight':
      return `M${at(1.35, 0)}L${at(-0.67, 1.17)}L${at(-0.67, -1.17)}Z`;
    case 'star':
      return `M${starCorners.map(([dx, dy]) => at(dx, dy)).join('L')}Z`;
    case 'tick':
      return `M${at(-0.18, -1.3)}L${at(0.18, -1.3)}L${at(0.18, 1.3)}L${at(-0.18, 1.3)}Z`;
    case 'diamond':
      return `M${at(0, -1.25)}L${at(1.25, 0)}L${at(0, 1.25)}L${at(-1.25, 0)}Z`;
  }
}

/** One path with a symbol at every known point. */
export function symbolPath(
  name: SymbolName,
  x: Float64Array,
  y: Float64Array,
  map: PixelMap,
  radius: number,
): string {
  let path = '';
  for (let i = 0; i < x.length; i++) {
    const value = y[i] as number;
    if (Number.isNaN(value)) continue;
    const px = (x[i] as number) * map.xScale + map.xShift;
    path += symbolOutline(name, pixel(px), pixel(value * map.yScale + map.yShift), radius);
  }
  return path;
}

function pixel2(value: number): number {
  return Math.round(value * 100) / 100;
}
