import type { RecordEdit } from '../../core/records/Command.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import type { Stamp } from '../../core/records/Stamp.ts';

/**
 * `done`: can be undone; `undone`: can be redone; `past`: neither, because it was an undo itself,
 * came from a backup, or something else was done after it was undone.
 */
export type ChangeState = 'done' | 'undone' | 'past';

/** What was done, in the order of doing. All windows follow this table, and undo goes along it. */
export interface ChangeRow {
  /** Given by the database; counts up. */
  readonly seq: number;
  /** Such as `Exclude 12–14 h on MeBz-03`. */
  readonly name: string;
  /** The run of the program in which it was done. */
  readonly session: string;
  readonly at: Stamp;
  readonly state: ChangeState;
  readonly edits: readonly RecordEdit[];
}

/** What the database knows about itself. */
export interface MetaRow {
  readonly key: 'profile';
  /** Eight hexadecimal digits in all stamps that are given here. */
  readonly replica: string;
  /** The newest stamp that was given or seen. */
  readonly clock: Stamp | null;
  readonly seen: RecordState['seen'];
}

/** A picture that annotations show. Never changed; its id is the SHA-256 of its bytes. */
export interface PictureRow {
  readonly id: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
