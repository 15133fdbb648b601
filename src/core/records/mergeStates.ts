import { mergeRecord } from './mergeRecord.ts';
import { mergeSeen } from './mergeSeen.ts';
import type { RecordState } from './RecordState.ts';
import { recordKey } from './recordKey.ts';
import type { AnyRecord } from './records.ts';

/**
 * Everything that two profiles know. Commutative, associative and idempotent; the records come out
 * in the order of their keys.
 */
export function mergeStates(a: RecordState, b: RecordState): RecordState {
  const merged = new Map<string, AnyRecord>();
  for (const record of [...a.records, ...b.records]) {
    const key = recordKey(record);
    const present = merged.get(key);
    merged.set(key, present === undefined ? record : mergeRecord(present, record));
  }
  const keys = [...merged.keys()].sort();
  return {
    records: keys.map((key) => merged.get(key) as AnyRecord),
    seen: mergeSeen(a.seen, b.seen),
  };
}
