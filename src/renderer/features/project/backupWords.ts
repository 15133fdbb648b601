import { format } from 'date-fns';
import type { BackupStatus } from '../../../ipc/contract.ts';

/** How the backup is doing, in one sentence. */
export function backupWords(status: BackupStatus | null): string {
  if (status === null) return 'The backup is being looked at.';
  if (status.message !== null) return status.message;
  if (status.keptAt === null) return 'Nothing has been written yet.';
  return `Everything is in the backup (${format(status.keptAt, 'HH:mm')}).`;
}
