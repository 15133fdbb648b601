import type { Span } from './picture.ts';
import type { PlotArea } from './plotArea.ts';

/** Both axes are linear, so a point costs two multiplications and two additions. */
export interface PixelMap {
  readonly xScale: number;
  readonly xShift: number;
  readonly yScale: number;
  readonly yShift: number;
}

type Scale = (value: number) => number | undefined;

/** The map behind two scale functions, from two evaluations of each. */
export function pixelMapOf(xScale: Scale, xDomain: Span, yScale: Scale, yDomain: Span): PixelMap {
  const x = linear(xScale, xDomain);
  const y = linear(yScale, yDomain);
  return { xScale: x[0], xShift: x[1], yScale: y[0], yShift: y[1] };
}

export function pixelMapIn(plot: PlotArea, xDomain: Span, yDomain: Span): PixelMap {
  const xScale = plot.width / (xDomain[1] - xDomain[0]);
  const yScale = -plot.height / (yDomain[1] - yDomain[0]);
  return {
    xScale,
    xShift: plot.x - xDomain[0] * xScale,
    yScale,
    yShift: plot.y + plot.height - yDomain[0] * yScale,
  };
}

export function xOfPixel(map: PixelMap, pixel: number): number {
  return (pixel - map.xShift) / map.xScale;
}

export function yOfPixel(map: PixelMap, pixel: number): number {
  return (pixel - map.yShift) / map.yScale;
}

function linear(scale: Scale, [from, to]: Span): readonly [number, number] {
  const start = scale(from) ?? 0;
  const slope = ((scale(to) ?? 1) - start) / (to - from);
  return [slope, start - from * slope];
}
