import type { RecordEdit } from './Command.ts';
import { emptyFields } from './emptyFields.ts';
import { fieldOf } from './fieldOf.ts';
import { isSameValue } from './isSameValue.ts';
import type { AnyRecord } from './records.ts';

/**
 * What has to be written, nothing where only clocks differ, to come from one state of a record to the other and back. A record that is
 * new becomes, on the way back, an empty tombstone: what was in it stays in no field.
 */
export function editBetween(before: AnyRecord | null, after: AnyRecord): RecordEdit {
  const empty = emptyFields(after.type) as unknown as Readonly<Record<string, unknown>>;
  const fields = [...Object.keys(empty), 'deleted'];
  const was = (field: string): unknown =>
    before !== null ? fieldOf(before, field) : field === 'deleted' ? true : empty[field];
  const changed = fields.filter((field) => !isSameValue(was(field), fieldOf(after, field)));
  return {
    type: after.type,
    id: after.id,
    before: Object.fromEntries(changed.map((field) => [field, was(field)])),
    after: Object.fromEntries(changed.map((field) => [field, fieldOf(after, field)])),
  };
}
