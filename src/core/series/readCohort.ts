import { analysisOf } from './analysisOf.ts';
import type { CohortColumns, CohortRequest } from './queries.ts';
import type { RunView } from './RunView.ts';
import { readGroup } from './readGroup.ts';

/** The curves of all asked groups; runs that are gone are left out. */
export function readCohort(
  request: CohortRequest,
  find: (runId: string) => RunView | null,
): CohortColumns[] {
  return request.groups.map((group) => {
    const entries = group.runIds.flatMap((id, index) => {
      const run = find(id);
      if (run === null) return [];
      return { run, unit: group.units?.[index] ?? id, ...analysisOf(run, request.options) };
    });
    return readGroup(group.id, entries, request);
  });
}
