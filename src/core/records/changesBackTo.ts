import type { FieldChanges } from './FieldChanges.ts';
import { fieldOf } from './fieldOf.ts';
import { isSameValue } from './isSameValue.ts';
import { recordFields } from './recordFields.ts';
import type { AnyRecord } from './records.ts';

/** What has to be written to a record for it to say what it said in an earlier state; null: nothing. */
export function changesBackTo(present: AnyRecord | null, earlier: AnyRecord): FieldChanges | null {
  const fields = [...Object.keys(recordFields[earlier.type]), 'deleted'];
  const changed = fields.filter(
    (field) => present === null || !isSameValue(fieldOf(present, field), fieldOf(earlier, field)),
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((field) => [field, fieldOf(earlier, field)]));
}
