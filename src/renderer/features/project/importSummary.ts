import { type Conflict, conflictsBetween } from '../../../core/records/conflictsBetween.ts';
import { mergeRecord } from '../../../core/records/mergeRecord.ts';
import type { RecordState } from '../../../core/records/RecordState.ts';
import { recordKey } from '../../../core/records/recordKey.ts';
import type { AnyRecord } from '../../db/records.ts';

/** What would happen if a project were taken over. */
export interface ImportSummary {
  readonly added: readonly AnyRecord[];
  readonly changed: readonly AnyRecord[];
  /** Living here and deleted there. */
  readonly deleted: readonly AnyRecord[];
  readonly same: number;
  readonly conflicts: readonly Conflict[];
}

/** Compares what is here with what a project file holds. */
export function importSummary(mine: RecordState, theirs: RecordState): ImportSummary {
  const own = new Map(mine.records.map((record) => [recordKey(record), record]));
  const added: AnyRecord[] = [];
  const changed: AnyRecord[] = [];
  const deleted: AnyRecord[] = [];
  for (const their of theirs.records) {
    const present = own.get(recordKey(their));
    if (present === undefined) {
      if (!their.deleted) added.push(their);
      continue;
    }
    const merged = mergeRecord(present, their);
    if (merged.deleted && !present.deleted) deleted.push(merged);
    else if (present.deleted && !merged.deleted) added.push(merged);
    else if (merged !== present && !merged.deleted) changed.push(merged);
  }
  const same = theirs.records.length - added.length - changed.length - deleted.length;
  return { added, changed, deleted, same, conflicts: conflictsBetween(mine, theirs) };
}
