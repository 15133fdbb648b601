import type { PanelSpec } from '../spec.ts';

/** How one panel is to be drawn: decided by trying, from what has room where. */
export interface PanelPlan {
  readonly panel: PanelSpec;
  /** The panel whose value axis this one shares and shows; null where it has its own. */
  readonly sharing: PanelSpec | null;
  /** One title for all panels, drawn by the figure; numbers at the edges of the grid only. */
  readonly commonTitles: boolean;
  readonly xTexts: boolean;
  readonly row: number;
  readonly column: number;
  readonly letter: string | null;
  readonly legend: 'inside' | 'direct' | 'below' | 'none';
  /** Frames of the row over which a legend below the axis may reach. */
  readonly legendSpan: number;
  readonly tableBelow: boolean;
  readonly noteBelow: boolean;
}
