import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { SeriesRequest, TraceColumns } from './queries.ts';
import type { RunView } from './RunView.ts';
import { readTrace } from './readTrace.ts';

interface Kept {
  readonly question: string;
  readonly trace: TraceColumns;
}

/**
 * The trace that was last asked of each run. A view of a run is made anew when its rows or settings
 * change, so where one of sixteen logs has grown, the other fifteen traces are still true.
 */
export class KeptTraces {
  readonly #lastOf = new WeakMap<RunView, Kept>();

  /** As `readTrace`; the columns are shared between answers and not to be changed. */
  read(
    run: RunView,
    request: Pick<SeriesRequest, 'quantity' | 'normalized' | 'fromHours' | 'toHours'>,
    buckets: number,
    analysis: RunAnalysis,
  ): TraceColumns {
    const { quantity, normalized, fromHours, toHours } = request;
    const question = JSON.stringify([quantity, normalized, fromHours, toHours, buckets, analysis]);
    const kept = this.#lastOf.get(run);
    if (kept?.question === question) return kept.trace;
    const trace = readTrace(run, request, buckets, analysis);
    this.#lastOf.set(run, { question, trace });
    return trace;
  }
}
