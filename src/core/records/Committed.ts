import type { RecordState } from './RecordState.ts';

/** What a transaction has just put into the database: whole records, as they are now. */
export interface Committed extends RecordState {
  readonly name: string;
}
