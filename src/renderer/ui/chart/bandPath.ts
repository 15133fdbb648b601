import { pixel } from './linePath.ts';
import type { PixelMap } from './PixelMap.ts';

/** Closed outlines of mean - sd to mean + sd, one for each stretch in which both are known. */
export function bandPath(
  x: Float64Array,
  mean: Float64Array,
  sd: Float64Array,
  map: PixelMap,
): string {
  let path = '';
  let start = -1;
  for (let i = 0; i <= x.length; i++) {
    const known = i < x.length && Number.isFinite((mean[i] as number) + (sd[i] as number));
    if (known && start < 0) start = i;
    if (!known && start >= 0) {
      if (i - start > 1) path += outline(x, mean, sd, map, start, i);
      start = -1;
    }
  }
  return path;
}

function outline(
  x: Float64Array,
  mean: Float64Array,
  sd: Float64Array,
  map: PixelMap,
  start: number,
  end: number,
): string {
  let path = '';
  const add = (i: number, sign: 1 | -1) => {
    const value = (mean[i] as number) + sign * (sd[i] as number);
    const at = (x[i] as number) * map.xScale + map.xShift;
    path += `${path === '' ? 'M' : 'L'}${pixel(at)} ${pixel(value * map.yScale + map.yShift)}`;
  };
  for (let i = start; i < end; i++) add(i, 1);
  for (let i = end - 1; i >= start; i--) add(i, -1);
  return `${path}Z`;
}
