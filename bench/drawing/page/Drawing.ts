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

/** One way to draw the channels; all of them within the same axes. */
export interface Drawing {
  /** Draws before it returns; again with more rows. */
  draw(data: ChannelData): void;
  remove(): void;
}

export type StartDrawing = (host: HTMLElement) => Drawing;
