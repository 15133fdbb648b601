import { useEffect, useMemo, useRef, useState } from 'react';
import type { FiguresColumns, FiguresRequest } from '../../../core/series/queries.ts';
import { request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { NewestWins } from '../../ui/chart/NewestWins.ts';
import { useStable } from '../../ui/chart/useStable.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';

/** What was asked and what the worker answered. */
export interface Figures {
  readonly question: FiguresRequest;
  readonly columns: readonly FiguresColumns[];
}

/** Figures of merit of many devices at one age, asked again when the library changes. */
export function useFigures(asked: FiguresRequest): {
  readonly figures: Figures | null;
  readonly failure: string | null;
} {
  const revision = useLibraryStore((state) => state.revision);
  const question = useStable(asked);
  const [figures, setFigures] = useState<Figures | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asker = useRef<NewestWins<FiguresRequest, readonly FiguresColumns[]> | null>(null);

  useEffect(() => {
    const created = new NewestWins<FiguresRequest, readonly FiguresColumns[]>(
      (next) => request('figures:read', next),
      (of, columns) => {
        setFailure(null);
        setFigures({ question: of, columns });
      },
      (error) => setFailure(sentenceOf(error)),
    );
    asker.current = created;
    return () => created.end();
  }, []);

  useEffect(() => {
    if (revision >= 0) asker.current?.ask(question);
  }, [question, revision]);

  return useMemo(() => ({ figures, failure }), [figures, failure]);
}
