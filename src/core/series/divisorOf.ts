import { findReference } from '../analysis/findReference.ts';
import { litCurve } from '../analysis/litCurve.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { SeriesRequest } from './queries.ts';
import type { RunView } from './RunView.ts';

/**
 * What a quantity of a run is divided by, in the unit of `RunView.values`; null when it has no reference.
 * The run's own value has the very reference of its summary; another quantity has one of the same kind
 * from its own curve, and none where a value was given for the run's own.
 */
export function divisorOf(
  run: RunView,
  quantity: SeriesRequest['quantity'],
  { reference, spans }: RunAnalysis,
): number | null {
  if (quantity === 'runValue') {
    const { value } = findReference(litCurve(run, spans).lit, reference);
    return value === null ? null : value * run.factor;
  }
  return findReference(run.curve(quantity, spans), { ...reference, value: null }).value;
}
