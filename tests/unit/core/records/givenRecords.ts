import { emptyFields } from '../../../../src/core/records/emptyFields.ts';
import type { FieldChanges } from '../../../../src/core/records/FieldChanges.ts';
import { formatStamp } from '../../../../src/core/records/formatStamp.ts';
import type {
  AnnotationRecord,
  RecordOf,
  RecordType,
} from '../../../../src/core/records/records.ts';
import { writeFields } from '../../../../src/core/records/writeFields.ts';

/** A stamp of the replica `aaaaaaaa`, or another, at so many milliseconds. */
export function stampAt(milliseconds: number, replica = 'aaaaaaaa', counter = 0): string {
  return formatStamp({ milliseconds, counter, replica });
}

/** A record that was written at once, at a moment. */
export function recordOf<T extends RecordType>(
  type: T,
  id: string,
  changes: FieldChanges<T>,
  stamp = stampAt(1_000),
  author = 'Li',
): RecordOf[T] {
  return writeFields(null, { type, id }, changes, { stamp, author });
}

/** A note on a run, with what the test is about in the place of the rest. */
export function annotationOf(
  changes: FieldChanges<'annotation'> = {},
  id = '5f0c2f5e-0000-4000-8000-000000000001',
): AnnotationRecord {
  return recordOf('annotation', id, {
    ...emptyFields('annotation'),
    deviceId: 'a1',
    runKind: 'mpp',
    fromHours: 10,
    text: 'looked at',
    writtenAt: 1_000,
    ...changes,
  });
}
