import type { FigureStyle } from './FigureStyle.ts';
import type { PlotFrame } from './PlotFrame.ts';

/** What the drawing of axes needs to know. */
export interface AxisDrawing {
  readonly frame: PlotFrame;
  readonly style: FigureStyle;
  readonly panelId: string;
  /** Numbers and title are left out where a neighbour or a strip carries them. */
  readonly xTexts: boolean;
  readonly yTexts: boolean;
  readonly titles: boolean;
}
