import { useEffect } from 'react';
import { onEvent, request } from '../api.ts';
import { keeper } from '../db/keeper.ts';
import { sentenceOf } from '../ui/sentenceOf.ts';
import { useBackupStore } from './backupStore.ts';
import { keepInBackup, keepPictureInBackup } from './keepInBackup.ts';
import { reconcileBackup } from './reconcileBackup.ts';
import { useRecordStore } from './recordStore.ts';

/** Joins the database and its backup for as long as the window lives. */
export function useBackupFeed(): void {
  const loaded = useRecordStore((state) => state.loaded);
  const failure = useRecordStore((state) => state.failure);

  useEffect(() => {
    keeper.keep = keepInBackup;
    keeper.keepPicture = keepPictureInBackup;
    // Where the browser has to make room, notes are never what it throws away.
    void navigator.storage.persist();
    return onEvent('backup:changed', (status) => useBackupStore.setState({ status }));
  }, []);

  useEffect(() => {
    if (loaded) reconcileBackup().catch(tellUnknown);
  }, [loaded]);

  useEffect(() => {
    if (failure === null) return;
    request('backup:open')
      .then(({ status, records }) => useBackupStore.setState({ status, records }))
      .catch(tellUnknown);
  }, [failure]);
}

function tellUnknown(error: unknown): void {
  useBackupStore.setState(({ status }) => {
    if (status === null) return {};
    const message = `The backup could not be compared with the database: ${sentenceOf(error)}`;
    return { status: { ...status, state: 'failing', message } };
  });
}
