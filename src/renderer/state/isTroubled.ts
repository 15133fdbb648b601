import type { FileState } from '../../ipc/contract.ts';

/** True for a file that somebody should look at. */
export function isTroubled(file: FileState): boolean {
  return file.state === 'partial' || file.state === 'failed' || file.state === 'unrecognised';
}
