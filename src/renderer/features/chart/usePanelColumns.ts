import { startTransition, useEffect, useRef, useState } from 'react';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { NewestWins } from '../../ui/chart/NewestWins.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';
import { keepUnchanged } from './keepUnchanged.ts';
import { askPanelQuestion, type PanelColumns, type PanelQuestion } from './panelQuestion.ts';

export interface PanelAnswer {
  /** What was asked: labels are written from it, so that numbers and words always fit. */
  readonly question: PanelQuestion;
  readonly columns: PanelColumns;
}

/**
 * The newest answer to a panel's question. It stays until the next one is there, and is asked for
 * again whenever the library says that something grew.
 */
export function usePanelColumns(question: PanelQuestion | null): {
  readonly answer: PanelAnswer | null;
  readonly failure: string | null;
} {
  const revision = useLibraryStore((state) => state.revision);
  const [answer, setAnswer] = useState<PanelAnswer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const asker = useRef<NewestWins<PanelQuestion, PanelColumns> | null>(null);

  useEffect(() => {
    const created = new NewestWins<PanelQuestion, PanelColumns>(
      askPanelQuestion,
      // Drawing many curves for the first time takes longer than a frame: it may be interrupted.
      (asked, columns) =>
        startTransition(() => {
          setFailure(null);
          setAnswer((former) => answerAfter(former, asked, columns));
        }),
      (error) => setFailure(sentenceOf(error)),
    );
    asker.current = created;
    return () => created.end();
  }, []);

  useEffect(() => {
    if (question !== null && revision >= 0) asker.current?.ask(question);
  }, [question, revision]);

  return { answer, failure };
}

function answerAfter(
  former: PanelAnswer | null,
  question: PanelQuestion,
  columns: PanelColumns,
): PanelAnswer {
  if (former === null) return { question, columns };
  return {
    question,
    columns: {
      runs: keepUnchanged(former.columns.runs, columns.runs),
      groups: keepUnchanged(former.columns.groups, columns.groups),
      excluded: keepUnchanged(former.columns.excluded, columns.excluded),
    },
  };
}
