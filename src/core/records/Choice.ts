import type { RecordType } from './records.ts';

/** A value that the person prefers to the one that a merge keeps. */
export interface Choice {
  readonly type: RecordType;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}
