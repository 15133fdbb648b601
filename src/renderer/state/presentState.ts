import type { RecordState } from '../../core/records/RecordState.ts';
import { readSeen } from '../db/readSeen.ts';
import { useRecordStore } from './recordStore.ts';

/** Everything that this profile knows. */
export async function presentState(): Promise<RecordState> {
  return { records: [...useRecordStore.getState().byKey.values()], seen: await readSeen() };
}
