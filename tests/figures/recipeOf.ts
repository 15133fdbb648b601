import type { FigureRecipe } from '../../src/core/figure/recipe/FigureRecipe.ts';
import type { FigureSpec } from '../../src/core/figure/spec.ts';
import { sampleRequest } from './sampleFigure.ts';

/** A recipe around a figure, as of a fixed day. */
export function recipeOf(spec: FigureSpec): FigureRecipe {
  return {
    schema: 'shelflight.recipe/1',
    appVersion: '0.0.0',
    madeAt: '2026-01-01T00:00:00.000Z',
    spec,
    request: { ...sampleRequest, template: spec.template, presetId: spec.presetId },
    files: [{ path: 'jv/a.txt', bytes: 12, sha256: 'ab'.repeat(32) }],
    notes: ['1 device measured only once left out.'],
  };
}
