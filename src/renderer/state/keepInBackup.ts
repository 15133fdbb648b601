import type { Committed } from '../../core/records/Committed.ts';
import type { BackupStatus } from '../../ipc/contract.ts';
import { request } from '../api.ts';
import type { PictureRow } from '../db/tables.ts';
import { sentenceOf } from '../ui/sentenceOf.ts';
import { useBackupStore } from './backupStore.ts';

/** A disk that hangs must not keep a dialog open for ever. */
const longestWaitMs = 10_000;

/** Hands a change to the backup; resolves when it is there or when it is told that it is not. */
export async function keepInBackup(committed: Committed): Promise<void> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('the disk does not answer.')), longestWaitMs);
  });
  try {
    const status = await Promise.race([request('backup:append', committed), late]);
    useBackupStore.setState({ status });
  } catch (error) {
    tellFailing(error);
  }
}

/** The same for a picture. */
export async function keepPictureInBackup(picture: PictureRow): Promise<void> {
  try {
    await request('picture:keep', picture);
  } catch (error) {
    tellFailing(error);
  }
}

function tellFailing(error: unknown): void {
  const message = `The backup of what people wrote cannot be written: ${sentenceOf(error)}`;
  const unknown = { keptAt: null, folder: '', waiting: 0 };
  useBackupStore.setState(({ status }) => {
    const failing: BackupStatus = { ...(status ?? unknown), state: 'failing', message };
    return { status: failing };
  });
}
