import { useMemo } from 'react';
import type { RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { LifetimesRequest } from '../../../core/series/queries.ts';
import { request } from '../../api.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useNewestAnswer } from '../../state/useNewestAnswer.ts';
import { useViewStore } from '../../state/viewStore.ts';

const ask = (question: LifetimesRequest) => request('lifetimes:read', question);

/** Everything about the ageing runs of a device, by run; kept up to date while they grow. */
export function useLifetimes(runs: readonly RunSummary[]): {
  readonly byRun: ReadonlyMap<string, RunLifetimes>;
  readonly failure: string | null;
} {
  const retentionHours = useViewStore((state) => state.retentionHours);
  const options = useAnalysisOptions();
  const ageing = runs.filter(({ kind }) => kind !== 'spo');
  const question =
    ageing.length === 0
      ? null
      : {
          runs: ageing.map(({ id, kind }) => ({
            runId: id,
            retentionHours: retentionHours[kind],
          })),
          options,
        };
  const { answer, failure } = useNewestAnswer(question, ask);
  const byRun = useMemo(
    () => new Map((answer ?? []).map((lifetimes) => [lifetimes.runId, lifetimes])),
    [answer],
  );
  return { byRun, failure };
}
