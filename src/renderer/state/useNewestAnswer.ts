import { useEffect, useMemo, useRef, useState } from 'react';
import { NewestWins } from '../ui/chart/NewestWins.ts';
import { useStable } from '../ui/chart/useStable.ts';
import { sentenceOf } from '../ui/sentenceOf.ts';
import { useLibraryStore } from './libraryStore.ts';

/**
 * The newest answer to a question about measurements, asked again whenever the library says that
 * something grew; it stays until the next one is there. Null: nothing is asked. `ask` must stay the same.
 */
export function useNewestAnswer<Question, Answer>(
  question: Question | null,
  ask: (question: Question) => Promise<Answer>,
): { readonly answer: Answer | null; readonly failure: string | null } {
  const revision = useLibraryStore((state) => state.revision);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const stable = useStable(question);
  const asker = useRef<NewestWins<Question, Answer> | null>(null);

  useEffect(() => {
    const created = new NewestWins<Question, Answer>(
      ask,
      (_, newest) => {
        setFailure(null);
        setAnswer(newest);
      },
      (error) => setFailure(sentenceOf(error)),
    );
    asker.current = created;
    return () => created.end();
  }, [ask]);

  useEffect(() => {
    if (stable !== null && revision >= 0) asker.current?.ask(stable);
  }, [stable, revision]);

  return useMemo(() => ({ answer, failure }), [answer, failure]);
}
