import { pixel } from './linePath.ts';
import type { PixelMap } from './PixelMap.ts';

/** Closed outlines from the lower to the upper end, one for each stretch in which both are known. */
export function bandOutline(
  x: Float64Array,
  low: Float64Array,
  high: Float64Array,
  map: PixelMap,
): string {
  let path = '';
  let start = -1;
  for (let i = 0; i <= x.length; i++) {
    const known = i < x.length && Number.isFinite((low[i] as number) + (high[i] as number));
    if (known && start < 0) start = i;
    if (!known && start >= 0) {
      if (i - start > 1) path += closed(x, low, high, map, start, i);
      start = -1;
    }
  }
  return path;
}

function closed(
  x: Float64Array,
  low: Float64Array,
  high: Float64Array,
  map: PixelMap,
  start: number,
  end: number,
): string {
  let path = '';
  const add = (i: number, column: Float64Array) => {
    const at = (x[i] as number) * map.xScale + map.xShift;
    const value = (column[i] as number) * map.yScale + map.yShift;
    path += `${path === '' ? 'M' : 'L'}${pixel(at)} ${pixel(value)}`;
  };
  for (let i = start; i < end; i++) add(i, high);
  for (let i = end - 1; i >= start; i--) add(i, low);
  return `${path}Z`;
}
