import type { AnyRecord } from './records.ts';
import type { Stamp } from './Stamp.ts';

/** Everything a profile knows: what is in a backup and in a project file, and what is merged. */
export interface RecordState {
  readonly records: readonly AnyRecord[];
  /**
   * By replica, the newest of its stamps up to which all its edits are in here. Tells an edit that
   * the other side has seen and replaced from one that it never saw.
   */
  readonly seen: Readonly<Record<string, Stamp>>;
}
