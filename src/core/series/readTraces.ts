import { analysisOf } from './analysisOf.ts';
import type { KeptTraces } from './KeptTraces.ts';
import type { SeriesRequest, TraceColumns } from './queries.ts';
import type { RunView } from './RunView.ts';

/** Points that all traces of one answer share (performance.md 3). */
const pointBudget = 16_000;

/** The asked traces for a chart, in the order of their ids; runs that are gone are left out. */
export function readTraces(
  request: SeriesRequest,
  find: (runId: string) => RunView | null,
  traces: KeptTraces,
): TraceColumns[] {
  const runs = request.runIds.flatMap((id) => find(id) ?? []);
  const share = Math.floor(pointBudget / (4 * Math.max(1, runs.length)));
  const buckets = Math.max(1, Math.min(request.buckets, share));
  return runs.map((run) => traces.read(run, request, buckets, analysisOf(run, request.options)));
}
