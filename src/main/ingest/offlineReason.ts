import { errorCode } from './errorCode.ts';

/** Messages of the errors that looking at a folder throws itself, beside those of the disk. */
export const notAFolder = 'It is not a folder any more';
export const notMounted = 'Its drive is not connected';

/** Why a folder cannot be reached: a sentence without the time. */
export function offlineReason(error: unknown): string {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'No permission to read the folder';
  const own = error instanceof Error ? error.message : '';
  return own === notAFolder || own === notMounted ? own : 'Folder not reachable';
}
