import { sentenceOf } from './sentenceOf.ts';

/** Why something could not be written, as the end of a sentence that a person understands. */
export function writeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'there is no permission to write in this folder, or the file is open elsewhere.';
    case 'EBUSY':
      return 'the file is open in another program. Close it there and save again.';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'the folder is no longer there.';
    case 'ENAMETOOLONG':
      return 'the name is too long.';
    case 'EIO':
      return 'the disk reports an error.';
    default:
      return sentenceOf(error);
  }
}
