import type { FittedAxis } from '../axes/fitAxis.ts';

/** The rectangle between the axes, in points on the page, and what its axes span. */
export interface PlotFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly xAxis: FittedAxis;
  readonly yAxis: FittedAxis;
  readonly y2Axis: FittedAxis | null;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Position of a value along the x axis, in points on the page. */
export function xOf(frame: PlotFrame, value: number): number {
  const [from, to] = frame.xAxis.range;
  return frame.x + ((value - from) / (to - from)) * frame.width;
}

/** Position of a value along a y axis, in points from the top of the page. */
export function yOf(frame: PlotFrame, value: number, axis: 'y' | 'y2' = 'y'): number {
  const fitted = axis === 'y2' ? (frame.y2Axis ?? frame.yAxis) : frame.yAxis;
  const [from, to] = fitted.range;
  return frame.y + frame.height - ((value - from) / (to - from)) * frame.height;
}
