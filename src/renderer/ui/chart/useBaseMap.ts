import { useRef } from 'react';
import { type BaseMap, baseMap } from './baseMap.ts';
import type { PixelMap } from './PixelMap.ts';

/** `baseMap` after the one of the last drawing. */
export function useBaseMap(map: PixelMap, reach: number): BaseMap {
  const former = useRef(map);
  const found = baseMap(former.current, map, reach);
  former.current = found.base;
  return found;
}
