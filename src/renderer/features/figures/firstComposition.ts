import type { TemplateId } from '../../../core/figure/spec.ts';
import type { CompositionChoice, PartChoice } from './CompositionChoice.ts';

/** What a page shows at first: the two ageing tests, the curves and the statistics. */
export function firstComposition(
  template: TemplateId,
  grouping: PartChoice['grouping'],
): CompositionChoice {
  const others = (['shelf', 'soak', 'jv', 'stats'] as const).filter((each) => each !== template);
  const templates = template === 'both' ? others : [template, ...others];
  return {
    layout: 'single',
    legend: 'top',
    parts: templates.slice(0, 4).map((each) => ({ template: each, conditions: [], grouping })),
  };
}
