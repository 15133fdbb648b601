import { pixel } from './linePath.ts';

interface CountMap {
  readonly xScale: number;
  readonly xShift: number;
  /** Pixels of 0 and of one more. */
  readonly zero: number;
  readonly one: number;
}

/**
 * A line of steps through counts: between two times counts what is left at the later one, so that it
 * falls right after the last time of a device and not before the next one.
 */
export function stepCountPath(x: Float64Array, n: Float64Array, map: CountMap): string {
  let path = '';
  for (let i = 0; i < x.length; i++) {
    const at = pixel((x[i] as number) * map.xScale + map.xShift);
    const height = pixel(map.zero + (n[i] as number) * map.one);
    path += path === '' ? `M${at} ${height}` : `V${height}H${at}`;
  }
  return path;
}
