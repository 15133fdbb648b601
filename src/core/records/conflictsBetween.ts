import { fieldOf } from './fieldOf.ts';
import { isSameValue } from './isSameValue.ts';
import { mergeRecord } from './mergeRecord.ts';
import { parseStamp } from './parseStamp.ts';
import type { RecordState } from './RecordState.ts';
import { recordKey } from './recordKey.ts';
import type { AnyRecord, RecordType } from './records.ts';
import type { Stamp } from './Stamp.ts';

/** A field that both sides wrote without having seen what the other wrote. */
export interface Conflict {
  readonly type: RecordType;
  readonly id: string;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly mineAt: Stamp;
  readonly theirsAt: Stamp;
  /** Whose value a merge keeps: the last writer's. */
  readonly kept: 'mine' | 'theirs';
}

/**
 * Fields that both sides changed to different values since they last knew the same. A value that the
 * other side had seen before it wrote its own is no conflict: it was replaced on purpose.
 */
export function conflictsBetween(mine: RecordState, theirs: RecordState): readonly Conflict[] {
  const own = new Map(mine.records.map((record) => [recordKey(record), record]));
  return theirs.records.flatMap((their) => {
    const present = own.get(recordKey(their));
    return present === undefined ? [] : conflictsOf(present, their, mine.seen, theirs.seen);
  });
}

function conflictsOf(
  mine: AnyRecord,
  their: AnyRecord,
  seenByMe: RecordState['seen'],
  seenByThem: RecordState['seen'],
): Conflict[] {
  const merged = mergeRecord(mine, their);
  return Object.entries(their.clocks).flatMap(([field, theirsAt]) => {
    const mineAt = mine.clocks[field];
    if (mineAt === undefined) return [];
    const [ours, others] = [fieldOf(mine, field), fieldOf(their, field)];
    if (isSameValue(ours, others)) return [];
    if (wasSeen(theirsAt, seenByMe) || wasSeen(mineAt, seenByThem)) return [];
    const { type, id } = mine;
    const kept = isSameValue(fieldOf(merged, field), ours) ? 'mine' : 'theirs';
    return [{ type, id, field, mine: ours, theirs: others, mineAt, theirsAt, kept } as const];
  });
}

function wasSeen(stamp: Stamp, seen: RecordState['seen']): boolean {
  const replica = parseStamp(stamp)?.replica ?? '';
  return stamp <= (seen[replica] ?? '');
}
