import type { RecordState } from '../../core/records/RecordState.ts';
import { database } from './database.ts';

/** Whose edits the database holds, and up to when. */
export async function readSeen(): Promise<RecordState['seen']> {
  return (await database.meta.get('profile'))?.seen ?? {};
}
