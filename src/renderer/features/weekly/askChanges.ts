import type { ChangesRequest, RunChange } from '../../../core/weekly/RunChange.ts';
import { request } from '../../api.ts';

/** Runs of one question: between two of them the worker answers charts. */
const runsAtOnce = 8;

export interface ChangesAnswer {
  readonly since: string;
  readonly changes: readonly RunChange[];
}

/** Asks the worker for all runs, some at a time, and names the moment that the answer belongs to. */
export async function askChanges({
  runIds,
  since,
  options,
}: ChangesRequest): Promise<ChangesAnswer> {
  const changes: RunChange[] = [];
  for (let from = 0; from < runIds.length; from += runsAtOnce) {
    const some = runIds.slice(from, from + runsAtOnce);
    changes.push(...(await request('week:read', { runIds: some, since, options })));
  }
  return { since, changes };
}
