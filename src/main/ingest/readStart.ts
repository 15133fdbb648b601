import { type FileAccess, fileAccess } from './FileAccess.ts';

export interface FileStart {
  readonly bytes: Uint8Array;
  /** The file ends where the bytes end. */
  readonly isWhole: boolean;
}

/** The first bytes of a file, at most `most`. Throws as fs does. */
export function readStart(path: string, most: number, access: FileAccess = fileAccess): FileStart {
  const file = access.open(path);
  try {
    const { size } = access.stat(file);
    const bytes = new Uint8Array(Math.min(size, most));
    let length = 0;
    while (length < bytes.length) {
      const got = access.read(file, bytes.subarray(length), bytes.length - length, length);
      if (got === 0) break;
      length += got;
    }
    return { bytes: bytes.subarray(0, length), isWhole: size <= most };
  } finally {
    access.close(file);
  }
}
