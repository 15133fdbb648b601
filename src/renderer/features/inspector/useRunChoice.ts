import type { RunChoice } from '../../../core/run.ts';
import { editRunRecord } from '../../db/runRecords.ts';
import { useRunRecords } from '../../state/useAnalysisOptions.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

const nothingSettled: RunChoice = {
  timeZeroHours: null,
  referenceMode: null,
  referenceValue: null,
  burnInEndHours: null,
};

/** What a person settled for a run, and how to change it. */
export function useRunChoice(runId: string): {
  readonly choice: RunChoice;
  readonly edit: (changes: Partial<RunChoice>) => void;
} {
  const record = useRunRecords().find((candidate) => candidate.runId === runId);
  const edit = (changes: Partial<RunChoice>) => {
    editRunRecord(runId, changes).catch((error) => tellFailure('Not saved', error));
  };
  return { choice: record ?? nothingSettled, edit };
}
