import { recordFields } from './recordFields.ts';
import type { FieldsOf, RecordType } from './records.ts';

/** The fields of a record that says nothing yet. */
export function emptyFields<T extends RecordType>(type: T): FieldsOf<T> {
  const entries = Object.entries(recordFields[type]).map(([name, { empty }]) => [name, empty]);
  return Object.fromEntries(entries) as FieldsOf<T>;
}
