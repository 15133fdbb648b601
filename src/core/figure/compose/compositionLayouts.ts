import type { RowSpec } from '../spec.ts';

export interface CompositionLayout {
  readonly id: 'single' | 'row' | 'column' | 'threeInRow' | 'onePlusTwo' | 'square';
  /** As people call it, with its shape. */
  readonly name: string;
  readonly parts: number;
  readonly rows: readonly RowSpec[];
}

const row = (...widths: number[]): RowSpec => ({ widths, height: null });

/** The arrangements that the window offers; a preset that is too narrow for one breaks its rows. */
export const compositionLayouts: readonly CompositionLayout[] = [
  { id: 'single', name: 'One figure', parts: 1, rows: [row(1)] },
  { id: 'row', name: 'Side by side (1 × 2)', parts: 2, rows: [row(1, 1)] },
  { id: 'column', name: 'One above the other (2 × 1)', parts: 2, rows: [row(1), row(1)] },
  { id: 'threeInRow', name: 'Three side by side (1 × 3)', parts: 3, rows: [row(1, 1, 1)] },
  { id: 'onePlusTwo', name: 'One above two (1 + 2)', parts: 3, rows: [row(1), row(1, 1)] },
  { id: 'square', name: 'Square (2 × 2)', parts: 4, rows: [row(1, 1), row(1, 1)] },
];
