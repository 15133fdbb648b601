import type { RecordState } from './RecordState.ts';

export const recordsSchema = 'shelflight.records/1';

/** A file of records: a backup, the records of a project file, and what the report takes as notes. */
export interface RecordsFile extends RecordState {
  readonly schema: typeof recordsSchema;
}
