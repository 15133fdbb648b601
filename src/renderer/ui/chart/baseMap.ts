import type { PixelMap } from './PixelMap.ts';

/** The map by which something was drawn, and by how many pixels it has to be moved aside since. */
export interface BaseMap {
  readonly base: PixelMap;
  readonly shift: number;
}

/** Relative: a domain that is moved keeps its width but for the last bits. */
const sameScale = 1e-9;

/**
 * What was drawn by `former` stays as it is while a chart is only panned: the browser moves it. `reach` is
 * how far it may be moved, in pixels, before it is drawn anew by `map`.
 */
export function baseMap(former: PixelMap, map: PixelMap, reach: number): BaseMap {
  const isPanned =
    former.yScale === map.yScale &&
    former.yShift === map.yShift &&
    Math.abs(former.xScale - map.xScale) <= Math.abs(map.xScale) * sameScale &&
    Math.abs(map.xShift - former.xShift) <= reach;
  return isPanned ? { base: former, shift: map.xShift - former.xShift } : { base: map, shift: 0 };
}
