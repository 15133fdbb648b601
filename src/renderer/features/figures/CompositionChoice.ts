import type { CompositionLayout } from '../../../core/figure/compose/compositionLayouts.ts';
import type { CompositionSpec, TemplateId } from '../../../core/figure/spec.ts';

/** What stands in one part of a composed figure. */
export interface PartChoice {
  readonly template: TemplateId;
  /** Conditions that are drawn; empty: all that are shown in the window. */
  readonly conditions: readonly string[];
  readonly grouping: 'conditions' | 'devices';
}

/** Which figures share the page, and how. */
export interface CompositionChoice {
  readonly layout: CompositionLayout['id'];
  readonly legend: CompositionSpec['legend'];
  /** As many as the most that any arrangement has; the first ones are drawn. */
  readonly parts: readonly PartChoice[];
}
