import { defaultReference } from '../analysis/defaultReference.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { RunChoice } from '../run.ts';
import { choiceOf } from './choiceOf.ts';
import { exclusionsOf } from './exclusionsOf.ts';
import type { AnalysisOptions } from './queries.ts';
import type { RunView } from './RunView.ts';

/**
 * How a run is to be analysed. What was settled for the run goes before what was asked for the whole view;
 * `auto` takes the reference that suits the kind of run. Values come in the run's unit and leave in that
 * of its curve.
 */
export function analysisOf(run: RunView, options: AnalysisOptions): RunAnalysis {
  const choice = choiceOf(options.choices ?? {}, run);
  const asked = choice?.referenceMode ?? options.reference;
  const mode = asked === 'auto' ? defaultReference(run.kind) : asked;
  const given = mode === 'fixed' || mode === 'jv' ? givenValue(run, mode, choice, options) : null;
  const burnInEndHours = choice?.burnInEndHours ?? null;
  return {
    reference: {
      mode,
      value: given === null ? null : given.value / run.factor,
      detail: given?.detail ?? null,
      burnInEndHours: burnInEndHours === null ? null : burnInEndHours - run.timeZeroHours,
    },
    spans: exclusionsOf(options.exclusions, run),
  };
}

function givenValue(
  run: RunView,
  mode: 'fixed' | 'jv',
  choice: RunChoice | null,
  options: AnalysisOptions,
): { readonly value: number; readonly detail: string } | null {
  const own = choice?.referenceValue ?? null;
  if (own !== null) return { value: own, detail: 'typed in for this run' };
  if (mode === 'jv') return run.jvBefore();
  const value = options.referenceValue ?? null;
  return value === null ? null : { value, detail: 'typed in for all runs' };
}
