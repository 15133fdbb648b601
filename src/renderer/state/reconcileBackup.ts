import type { RecordState } from '../../core/records/RecordState.ts';
import { recordsNewTo } from '../../core/records/recordsNewTo.ts';
import { request } from '../api.ts';
import { mergeIn } from '../db/mergeIn.ts';
import { keepPictures, pictureIds, readPicture } from '../db/pictures.ts';
import { recordsLackedHere } from '../db/recordsLackedHere.ts';
import { countRecords } from '../ui/countRecords.ts';
import { useBackupStore } from './backupStore.ts';
import { digestInTurns } from './digestInTurns.ts';
import { keepInBackup, keepPictureInBackup } from './keepInBackup.ts';
import { partDamaged } from './partDamaged.ts';
import { presentState } from './presentState.ts';

/**
 * Once at the start: what the program was killed before it reached the backup goes there now, and
 * what the database has lost comes back: by itself where nothing is left, on request otherwise.
 */
export async function reconcileBackup(): Promise<void> {
  const summary = await request('backup:open');
  useBackupStore.setState({ status: summary.status, records: summary.records });
  const mine = await presentState();
  if ((await digestInTurns(mine.records)) !== summary.digest) {
    const backup = await request('backup:load', { sequence: null });
    const { whole: lackedThere, damaged } = partDamaged(recordsNewTo(backup.records, mine.records));
    useBackupStore.setState({ damaged });
    if (lackedThere.length > 0) {
      await keepInBackup({ name: 'Brought up to date', records: lackedThere, seen: mine.seen });
    }
    // Asked of the database and not of the copy for drawing: another window may have just written.
    const lackedHere = await recordsLackedHere(backup.records);
    if (lackedHere.length > 0) {
      const offer = { records: lackedHere, seen: backup.seen };
      if (mine.records.length === 0) await restoreAll(offer);
      else useBackupStore.setState({ offer });
    }
  }
  await reconcilePictures(summary.pictureIds);
}

/** Takes what the backup has and the database lacks. */
export async function takeOffer(): Promise<void> {
  const { offer } = useBackupStore.getState();
  if (offer === null) return;
  await mergeIn(offer, { name: 'Bring back from the backup', from: 'backup' });
  useBackupStore.setState({ offer: null });
}

async function restoreAll(offer: RecordState): Promise<void> {
  await mergeIn(offer, { name: 'Bring back from the backup', from: 'backup' });
  const count = countRecords(offer.records);
  useBackupStore.setState({
    restored: `The database of notes was missing or empty. ${count} came back from the backup.`,
  });
}

/** Fetches pictures that the backup has and the database lacks. */
export async function takePictures(): Promise<void> {
  const { pictureIds: kept } = await request('backup:open');
  await reconcilePictures(kept);
}

/** Pictures never change: each side takes what it lacks. */
async function reconcilePictures(kept: readonly string[]): Promise<void> {
  const own = new Set(await pictureIds());
  const inBackup = new Set(kept);
  for (const id of own) {
    const picture = inBackup.has(id) ? undefined : await readPicture(id);
    if (picture !== undefined) await keepPictureInBackup(picture);
  }
  for (const id of inBackup) {
    const picture = own.has(id) ? null : await request('picture:read', { pictureId: id });
    if (picture !== null) await keepPictures([picture]);
  }
}
