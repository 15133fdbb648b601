import { pixel } from './linePath.ts';
import type { PixelMap } from './PixelMap.ts';
import type { DrawnBox } from './picture.ts';

/** The parts of a box plot in pixels: the box, its median, its whiskers with caps, its mean. */
export interface BoxOutline {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly median: string;
  readonly whiskers: string;
  /** A small plus. */
  readonly mean: string;
}

/** `unit`: how many units of the map one pixel or point is. */
export function boxOutline({ at, halfWidth, box }: DrawnBox, map: PixelMap, unit = 1): BoxOutline {
  const center = at * map.xScale + map.xShift;
  const half = halfWidth * map.xScale;
  const yOf = (value: number) => pixel(value * map.yScale + map.yShift);
  const [left, right] = [pixel(center - half), pixel(center + half)];
  const cap = half * 0.45;
  const whisker = (from: number, to: number) =>
    from === to
      ? ''
      : `M${pixel(center)} ${yOf(from)}V${yOf(to)}M${pixel(center - cap)} ${yOf(to)}H${pixel(center + cap)}`;
  const plus = Math.min(half * 0.3, 4 * unit);
  const meanY = yOf(box.mean);
  return {
    x: left,
    y: yOf(box.q3),
    width: right - left,
    height: yOf(box.q1) - yOf(box.q3),
    median: `M${left} ${yOf(box.median)}H${right}`,
    whiskers: whisker(box.q1, box.whiskerLow) + whisker(box.q3, box.whiskerHigh),
    mean: `M${pixel(center - plus)} ${meanY}H${pixel(center + plus)}M${pixel(center)} ${pixel(meanY - plus)}V${pixel(meanY + plus)}`,
  };
}
