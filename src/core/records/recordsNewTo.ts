import { mergeRecord } from './mergeRecord.ts';
import { recordKey } from './recordKey.ts';
import type { AnyRecord } from './records.ts';

/** The records of `theirs` that would change something in `mine`. */
export function recordsNewTo(
  mine: readonly AnyRecord[],
  theirs: readonly AnyRecord[],
): readonly AnyRecord[] {
  const own = new Map(mine.map((record) => [recordKey(record), record]));
  return theirs.filter((record) => {
    const present = own.get(recordKey(record));
    return present === undefined || mergeRecord(present, record) !== present;
  });
}
