import { create } from 'zustand';
import type { RecordState } from '../../core/records/RecordState.ts';
import type { BackupStatus } from '../../ipc/contract.ts';

export interface BackupStoreState {
  /** Null until main has answered. */
  readonly status: BackupStatus | null;
  /** What the backup has and the database lacks, until the person has decided. */
  readonly offer: RecordState | null;
  /** A sentence about what was brought back by itself; null when there was nothing. */
  readonly restored: string | null;
  /** Records of the database that no backup can take, why for each; empty as a rule. */
  readonly damaged: readonly string[];
  /** How many records the backup has, for when the database cannot be opened. */
  readonly records: number;
}

export const useBackupStore = create<BackupStoreState>()(() => ({
  status: null,
  offer: null,
  restored: null,
  damaged: [],
  records: 0,
}));
