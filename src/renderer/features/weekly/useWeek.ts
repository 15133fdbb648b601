import { format } from 'date-fns';
import { useMemo, useState } from 'react';
import { lastFriday } from '../../../core/weekly/lastFriday.ts';
import { summarizeWeek } from '../../../core/weekly/summarizeWeek.ts';
import type { WeeklySummary } from '../../../core/weekly/WeeklySummary.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useRecords } from '../../state/recordStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useNewestAnswer } from '../../state/useNewestAnswer.ts';
import { usePlacesOf } from '../../state/usePlacesOf.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { askChanges } from './askChanges.ts';

export interface Week {
  /** The day from whose beginning is counted, `2025-03-07`. */
  readonly since: string;
  /** The Friday before today. */
  readonly lastFriday: string;
  /** Null until the worker has answered. */
  readonly summary: WeeklySummary | null;
  readonly failure: string | null;
}

/** What changed since the chosen day, kept up to date while data arrive. */
export function useWeek(): Week {
  const [friday] = useState(() => lastFriday(format(new Date(), 'yyyy-MM-dd')));
  const since = useViewStore((state) => state.weekly.since) ?? friday;
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const annotations = useRecords('annotation');
  const conditions = useConditions();
  const placesOf = usePlacesOf();
  const options = useAnalysisOptions();
  const runIds = runs.filter(({ kind }) => kind !== 'spo').map(({ id }) => id);
  const question = { runIds, since: `${since}T00:00:00`, options };
  const { answer, failure } = useNewestAnswer(question, askChanges);
  const summary = useMemo(() => {
    if (answer === null) return null;
    const sinceMilliseconds = new Date(answer.since).getTime();
    return summarizeWeek({
      ...answer,
      sinceMilliseconds,
      devices,
      annotations,
      conditions,
      placesOf,
    });
  }, [answer, devices, annotations, conditions, placesOf]);
  return { since, lastFriday: friday, summary, failure };
}
