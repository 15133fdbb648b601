import { useCallback, useRef } from 'react';
import type { FieldsOf, RunRecord } from '../../db/records.ts';
import { editRunRecord } from '../../db/runRecords.ts';
import { useRunRecords } from '../../state/useAnalysisOptions.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface RunSettings {
  readonly record: RunRecord | null;
  edit(changes: Partial<FieldsOf<'run'>>): void;
  /** An empty answer takes the former one away. */
  answer(key: string, text: string): void;
}

/** What the person settled about one run, and how to change it. */
export function useRunSettings(runId: string): RunSettings {
  const record = useRunRecords().find((candidate) => candidate.runId === runId) ?? null;
  // Two answers may follow each other faster than the record comes back.
  const answers = useRef<Readonly<Record<string, string>>>({});
  const clock = useRef<unknown>(null);
  if (clock.current !== record) {
    clock.current = record;
    answers.current = record?.answers ?? {};
  }
  const edit = useCallback(
    (changes: Partial<FieldsOf<'run'>>) => {
      editRunRecord(runId, changes).catch((error) => tellFailure('Not saved', error));
    },
    [runId],
  );
  const answer = useCallback(
    (key: string, text: string) => {
      const { [key]: former = '', ...others } = answers.current;
      if (former === text.trim()) return;
      answers.current = text.trim() === '' ? others : { ...others, [key]: text.trim() };
      edit({ answers: answers.current });
    },
    [edit],
  );
  return { record, edit, answer };
}
