import type { ChannelData } from './data.ts';

export const width = 1000;
export const height = 560;
export const colors = [
  '#4477aa',
  '#ee6677',
  '#228833',
  '#ccbb44',
  '#66ccee',
  '#aa3377',
  '#bbbbbb',
  '#222255',
] as const;

export type HourRange = readonly [from: number, to: number];

export const wholeRange: HourRange = [0, 1200];

/** Ticks of the x axis that lie in a range. */
export function ticksIn([from, to]: HourRange): number[] {
  return [0, 200, 400, 600, 800, 1000, 1200].filter((tick) => tick >= from && tick <= to);
}

/** One way to draw the channels; all of them within the same axes. */
export interface Drawing {
  /** Draws before it returns; again with more rows, or between other hours. */
  draw(data: ChannelData, shown: HourRange): void;
  remove(): void;
}

export type StartDrawing = (host: HTMLElement) => Drawing;
