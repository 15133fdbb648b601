import { defaultReference } from '../analysis/defaultReference.ts';
import type { ReferenceMode } from '../run.ts';
import type { AnalysisOptions } from './queries.ts';
import type { RunView } from './RunView.ts';

/** The reference that was asked for; `auto` takes the one that suits the kind of run. */
export function referenceMode(run: RunView, options: AnalysisOptions): ReferenceMode {
  return options.reference === 'auto' ? defaultReference(run.kind) : options.reference;
}
