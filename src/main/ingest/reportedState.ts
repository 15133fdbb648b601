import type { FileReadingReport } from '../../core/read/FileReading.ts';
import type { FileState } from '../../ipc/contract.ts';

/** What a reading tells of its file, in the words of the contract. */
export function reportedState(
  { encoding, readerId, state, waitingBytes, message, parsed }: FileReadingReport,
  failure: string | null,
  wasRead: boolean,
): Omit<FileState, 'id' | 'sourceId' | 'path' | 'bytes' | 'modifiedAt'> {
  const isUnfinished = state === 'read' && waitingBytes > 0;
  const stateName = !wasRead ? 'unread' : isUnfinished ? 'waiting' : state;
  return {
    encoding,
    reader: readerId,
    kind: parsed?.kind ?? null,
    state: failure !== null ? 'failed' : stateName,
    rows: parsed?.rows ?? 0,
    rejected: parsed?.rejected ?? 0,
    waitingBytes,
    message: failure ?? message,
  };
}
