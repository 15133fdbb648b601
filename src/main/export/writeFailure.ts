import { sentenceOf } from '../sentenceOf.ts';

/** Why a file could not be written and what to do, as the second half of a sentence. */
export function writeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOSPC':
      return 'the disk is full.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'there is no permission to write in this folder, or the file is open elsewhere.';
    case 'EBUSY':
      return 'the file is open in another program. Close it there and save again.';
    case 'ENOENT':
      return 'the folder is no longer there.';
    case 'ENAMETOOLONG':
      return 'the name is too long.';
    default:
      return sentenceOf(error);
  }
}
