import { useMemo } from 'react';
import type { SeriesRequest, TraceColumns } from '../../../core/series/queries.ts';
import { request } from '../../api.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useNewestAnswer } from '../../state/useNewestAnswer.ts';

/** A point for every second pixel of a sparkline, and more would not be seen. */
const buckets = 32;

/** Normalized traces of these runs by the run's id, a few points each. */
export function useCourses(runIds: readonly string[]): ReadonlyMap<string, TraceColumns> {
  const options = useAnalysisOptions();
  const question: SeriesRequest = {
    runIds,
    quantity: 'runValue',
    normalized: true,
    fromHours: null,
    toHours: null,
    buckets,
    options,
  };
  const { answer } = useNewestAnswer(runIds.length === 0 ? null : question, readSeries);
  return useMemo(() => new Map(answer?.map((trace) => [trace.runId, trace])), [answer]);
}

function readSeries(question: SeriesRequest): Promise<readonly TraceColumns[]> {
  return request('series:read', question);
}
