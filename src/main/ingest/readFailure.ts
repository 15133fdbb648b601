import { errorCode } from './errorCode.ts';

/** What a person is told about a file that could not be read, and what they can do. */
export function readFailure(error: unknown): string {
  switch (errorCode(error)) {
    case 'EBUSY':
      return 'Another program holds the file. Shelflight tries again by itself; closing it there helps.';
    case 'EPERM':
    case 'EACCES':
      return 'No permission to open the file, or another program holds it. Shelflight tries again by itself; if it stays, allow reading in the file’s properties.';
    case 'ENOENT':
      return 'There is no file behind this name: it was removed or renamed, or it is a link that leads nowhere.';
    case 'ELOOP':
      return 'This is a link that leads to itself.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    case 'EMFILE':
    case 'ENFILE':
      return 'Too many files are open on this computer. Shelflight tries again by itself.';
    case 'EIO':
      return 'The drive reported an error while reading. Shelflight tries again by itself; check the drive or the network.';
    default: {
      const text = error instanceof Error ? error.message : String(error);
      return `The file could not be read: ${text}`;
    }
  }
}
