import type { FieldsOf, RecordType } from './records.ts';

/** New values for some fields of a record; `deleted` makes a tombstone or takes it back. */
export type FieldChanges<T extends RecordType = RecordType> = Partial<FieldsOf<T>> & {
  readonly deleted?: boolean;
};
