import type { RecordType } from './records.ts';

/** Values of some fields of a record, `deleted` among them. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What a command did to one record. `before` of a record that was not there is empty and deleted. */
export interface RecordEdit {
  readonly type: RecordType;
  readonly id: string;
  readonly before: FieldValues;
  readonly after: FieldValues;
}
