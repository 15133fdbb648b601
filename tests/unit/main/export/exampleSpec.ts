import type { FigureSpec } from '../../../../src/core/figure/spec.ts';
import { emptyPanel } from '../../../../src/core/figure/templates/emptyPanel.ts';
import { figureOf } from '../../../../src/core/figure/templates/figureOf.ts';

/** A figure with axes and nothing else. */
export const noWords: FigureSpec = figureOf('shelf', 'nature-single', [
  emptyPanel('shelf', { quantity: 'Time', unit: 'd' }, { quantity: 'PCE', unit: '%' }),
]);
