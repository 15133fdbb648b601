/** Where the axes of every chart are, in pixels of the chart. */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const chartMargin = { top: 8, right: 16, bottom: 2, left: 2 } as const;
export const valueAxisWidth = 58;
export const rightAxisWidth = 44;
export const timeAxisHeight = 42;

/** `hasRight`: with a second axis at the right side. */
export function plotArea(width: number, height: number, hasRight = false): PlotArea {
  const x = chartMargin.left + valueAxisWidth;
  return {
    x,
    y: chartMargin.top,
    width: Math.max(1, width - x - chartMargin.right - (hasRight ? rightAxisWidth : 0)),
    height: Math.max(1, height - chartMargin.top - chartMargin.bottom - timeAxisHeight),
  };
}
