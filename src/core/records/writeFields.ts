import { emptyFields } from './emptyFields.ts';
import type { FieldChanges } from './FieldChanges.ts';
import { fieldOf } from './fieldOf.ts';
import { isSameValue } from './isSameValue.ts';
import { recordFields } from './recordFields.ts';
import type { AnyRecord, RecordOf, RecordType } from './records.ts';
import type { Stamp } from './Stamp.ts';

export interface Writing {
  readonly stamp: Stamp;
  readonly author: string;
}

/**
 * A record with some fields written anew, or a new one where there is none. Fields that keep their
 * value keep their clock; when nothing changes the same object comes back. Throws a sentence when a
 * value does not fit its field.
 */
export function writeFields<T extends RecordType>(
  present: RecordOf[T] | null,
  { type, id }: { readonly type: T; readonly id: string },
  changes: FieldChanges<T>,
  { stamp, author }: Writing,
): RecordOf[T] {
  const before = present ?? blank(type, id, stamp, author);
  const written = Object.entries(changes).filter(([field, value]) => {
    checkField(type, field, value);
    return !isSameValue(fieldOf(before, field), value);
  });
  if (written.length === 0) return before as RecordOf[T];
  return {
    ...before,
    ...Object.fromEntries(written),
    clocks: { ...before.clocks, ...Object.fromEntries(written.map(([field]) => [field, stamp])) },
    updatedAt: stamp > before.updatedAt ? stamp : before.updatedAt,
  } as RecordOf[T];
}

function blank(type: RecordType, id: string, stamp: Stamp, author: string): AnyRecord {
  return {
    type,
    id,
    ...(type === 'device' && { deviceId: id }),
    ...(type === 'run' && { runId: id }),
    ...emptyFields(type),
    author,
    createdAt: stamp,
    updatedAt: stamp,
    clocks: {},
    deleted: false,
  } as unknown as AnyRecord;
}

function checkField(type: RecordType, field: string, value: unknown): void {
  if (field === 'deleted') {
    if (typeof value !== 'boolean') throw new Error('A record is deleted or it is not.');
    return;
  }
  const spec = recordFields[type][field];
  if (spec === undefined) throw new Error(`A ${type} has no ${field}.`);
  if (!spec.accepts(value)) throw new Error(`The ${field} of a ${type} must be ${spec.expects}.`);
}
