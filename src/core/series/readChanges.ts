import { findRunChange } from '../weekly/findRunChange.ts';
import type { ChangesRequest, RunChange } from '../weekly/RunChange.ts';
import { analysisOf } from './analysisOf.ts';
import type { RunView } from './RunView.ts';

/** The asked runs now and at an earlier moment; runs that are gone are left out. */
export function readChanges(
  { runIds, since, options }: ChangesRequest,
  find: (runId: string) => RunView | null,
): RunChange[] {
  return runIds.flatMap((id) => {
    const run = find(id);
    return run === null ? [] : [findRunChange(run, analysisOf(run, options), since)];
  });
}
