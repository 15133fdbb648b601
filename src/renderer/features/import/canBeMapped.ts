import type { FileState } from '../../../ipc/contract.ts';

/** A text file with something in it: every way of reading it can be overruled. */
export function canBeMapped(file: FileState): boolean {
  return file.encoding !== null && file.state !== 'failed' && file.state !== 'empty';
}
