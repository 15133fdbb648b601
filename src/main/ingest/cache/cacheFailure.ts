import { errorCode } from '../errorCode.ts';

/** Why something could not be kept in the cache's folder, and what a person can do. */
export function cacheFailure(error: unknown, folder: string): string {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk of ${folder} is full: make room on it.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `There is no permission to write to ${folder}.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is not a folder: remove the file of that name.`;
    default: {
      const text = error instanceof Error ? error.message : String(error);
      return `Writing to ${folder} failed: ${text}`;
    }
  }
}
