import type { RecordState } from './RecordState.ts';

/** What is known to either side. */
export function mergeSeen(a: RecordState['seen'], b: RecordState['seen']): RecordState['seen'] {
  const merged = { ...a };
  for (const [replica, stamp] of Object.entries(b)) {
    if (stamp > (merged[replica] ?? '')) merged[replica] = stamp;
  }
  return merged;
}
