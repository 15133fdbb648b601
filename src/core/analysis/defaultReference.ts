import type { ReferenceMode, RunKind } from '../run.ts';

/** First point for shelf runs, median of the first window for runs under load (isos 3.2). */
export function defaultReference(kind: RunKind): ReferenceMode {
  return kind === 'shelf' ? 'first' : 'firstWindow';
}
