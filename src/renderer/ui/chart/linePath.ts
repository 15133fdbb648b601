import type { PixelMap } from './PixelMap.ts';

/**
 * SVG path through all points. A value that is NaN ends the stroke; a point alone
 * between two breaks is written as a stroke of no length, which a round cap shows as a dot.
 */
export function linePath(x: Float64Array, y: Float64Array, map: PixelMap): string {
  let path = '';
  let strokeLength = 0;
  for (let i = 0; i < x.length; i++) {
    const value = y[i] as number;
    const at = x[i] as number;
    if (Number.isNaN(value) || Number.isNaN(at)) {
      if (strokeLength === 1) path += 'h0';
      strokeLength = 0;
      continue;
    }
    path += `${strokeLength === 0 ? 'M' : 'L'}${pixel(at * map.xScale + map.xShift)} ${pixel(value * map.yScale + map.yShift)}`;
    strokeLength++;
  }
  if (strokeLength === 1) path += 'h0';
  return path;
}

/** One decimal is a tenth of a pixel; values far outside are cut, as some renderers overflow. */
export function pixel(value: number): number {
  const cut = value > 1e5 ? 1e5 : value < -1e5 ? -1e5 : value;
  return Math.round(cut * 10) / 10;
}

/** How many points can be seen, and the last of them. */
export function drawnPoints(
  x: Float64Array,
  y: Float64Array,
): { readonly count: number; readonly last: number | null } {
  let count = 0;
  let last: number | null = null;
  for (let i = 0; i < x.length; i++) {
    const value = y[i] as number;
    if (Number.isNaN(value)) continue;
    count++;
    last = x[i] as number;
  }
  return { count, last };
}
