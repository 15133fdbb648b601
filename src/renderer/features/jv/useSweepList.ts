import { useEffect, useMemo, useRef, useState } from 'react';
import type { DeviceOverride, SweepState } from '../../../core/series/queries.ts';
import { request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { NewestWins } from '../../ui/chart/NewestWins.ts';
import { useStable } from '../../ui/chart/useStable.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';

interface SweepQuestion {
  readonly deviceIds: readonly string[];
  readonly overrides: readonly DeviceOverride[];
}

/** The sweeps of the devices with their figures of merit, asked again when the library changes. */
export function useSweepList(
  deviceIds: readonly string[],
  overrides: readonly DeviceOverride[],
): { readonly sweeps: readonly SweepState[] | null; readonly failure: string | null } {
  const revision = useLibraryStore((state) => state.revision);
  const [sweeps, setSweeps] = useState<readonly SweepState[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const question = useStable<SweepQuestion>({ deviceIds, overrides });
  const asker = useRef<NewestWins<SweepQuestion, readonly SweepState[]> | null>(null);

  useEffect(() => {
    const created = new NewestWins<SweepQuestion, readonly SweepState[]>(
      (asked) => request('sweep:list', asked),
      (_, answer) => {
        setFailure(null);
        setSweeps(answer);
      },
      (error) => setFailure(sentenceOf(error)),
    );
    asker.current = created;
    return () => created.end();
  }, []);

  useEffect(() => {
    if (revision >= 0) asker.current?.ask(question);
  }, [question, revision]);

  return useMemo(() => ({ sweeps, failure }), [sweeps, failure]);
}
