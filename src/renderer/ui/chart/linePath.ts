import type { PixelMap } from './PixelMap.ts';

/** Whole numbers are written and read many times as fast as decimals. */
const unitsPerPixel = 10;
/** What a path of `linePath` is scaled by to be in pixels. */
export const linePathScale = 1 / unitsPerPixel;
/** Values far outside are cut, as some renderers overflow. */
const farthest = 1e5 * unitsPerPixel;

/**
 * SVG path through all points, in tenths of a pixel. A value that is NaN ends the stroke; a point alone
 * between two breaks is written as a stroke of no length, which a round cap shows as a dot.
 */
export function linePath(x: Float64Array, y: Float64Array, map: PixelMap): string {
  const xScale = map.xScale * unitsPerPixel;
  const xShift = map.xShift * unitsPerPixel;
  const yScale = map.yScale * unitsPerPixel;
  const yShift = map.yShift * unitsPerPixel;
  let path = '';
  let strokeLength = 0;
  let lastX = 0;
  let lastY = 0;
  for (let i = 0; i < x.length; i++) {
    const px = (x[i] as number) * xScale + xShift;
    const py = (y[i] as number) * yScale + yShift;
    if (Number.isNaN(px) || Number.isNaN(py)) {
      if (strokeLength === 1) path += 'h0';
      strokeLength = 0;
      continue;
    }
    const atX = Math.round(px > farthest ? farthest : px < -farthest ? -farthest : px);
    const atY = Math.round(py > farthest ? farthest : py < -farthest ? -farthest : py);
    path += strokeLength === 0 ? `M${atX} ${atY}` : `l${atX - lastX} ${atY - lastY}`;
    lastX = atX;
    lastY = atY;
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
