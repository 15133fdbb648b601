import { useEffect, useRef, useState } from 'react';
import type { ConditionsAnswer, ConditionsRequest } from '../../../core/isos/conditionQueries.ts';
import { knownOf } from '../../../core/isos/reporting/knownOf.ts';
import { request } from '../../api.ts';
import type { RunRecord } from '../../db/records.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { NewestWins } from '../../ui/chart/NewestWins.ts';
import { useStable } from '../../ui/chart/useStable.ts';

/**
 * The conditions of a run and how they fit its claim, asked again when the run grows or its record
 * changes. Null until the first answer came, and while `isWanted` is false.
 */
export function useConditionsAnswer(
  runId: string,
  record: RunRecord | null,
  isWanted: boolean,
): ConditionsAnswer | null {
  const revision = useLibraryStore((state) => state.revision);
  const options = useAnalysisOptions();
  const [answer, setAnswer] = useState<ConditionsAnswer | null>(null);
  const claimed = useStable({ runId, protocol: record?.protocol ?? null, known: knownOf(record) });
  const asker = useRef<NewestWins<ConditionsRequest, readonly ConditionsAnswer[]> | null>(null);

  useEffect(() => {
    const created = new NewestWins<ConditionsRequest, readonly ConditionsAnswer[]>(
      (asked) => request('conditions:read', asked),
      (_, [first]) => setAnswer(first ?? null),
      // The notice above the charts tells when reading has stopped.
      () => setAnswer(null),
    );
    asker.current = created;
    return () => created.end();
  }, []);

  useEffect(() => {
    if (isWanted && revision >= 0) asker.current?.ask({ runs: [claimed], options });
  }, [claimed, options, revision, isWanted]);

  return isWanted && answer?.runId === runId ? answer : null;
}
