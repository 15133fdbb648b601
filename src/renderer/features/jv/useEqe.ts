import { useEffect, useRef, useState } from 'react';
import type { EqeColumns } from '../../../core/eqe/eqeColumns.ts';
import { request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { NewestWins } from '../../ui/chart/NewestWins.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';

/** All EQE spectra that were read; null until the first answer came. */
export function useEqe(): {
  readonly spectra: readonly EqeColumns[] | null;
  readonly failure: string | null;
} {
  const revision = useLibraryStore((state) => state.revision);
  const [spectra, setSpectra] = useState<readonly EqeColumns[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asker = useRef<NewestWins<number, readonly EqeColumns[]> | null>(null);
  useEffect(() => {
    const created = new NewestWins<number, readonly EqeColumns[]>(
      () => request('eqe:read'),
      (_, answer) => {
        setFailure(null);
        setSpectra(answer);
      },
      (error) => setFailure(sentenceOf(error)),
    );
    asker.current = created;
    return () => created.end();
  }, []);
  useEffect(() => asker.current?.ask(revision), [revision]);
  return { spectra, failure };
}
