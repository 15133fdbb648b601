import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** The few calls that reading takes; replaced by a test to see what a locked file does. */
export interface FileAccess {
  readonly open: (path: string) => number;
  readonly stat: (file: number) => Pick<Stats, 'size' | 'mtimeMs' | 'ino' | 'isFile'>;
  readonly read: (file: number, into: Uint8Array, length: number, position: number) => number;
  readonly close: (file: number) => void;
}

/** Read-only, sharing everything: on Windows Node lets others write, rename and delete meanwhile. */
export const fileAccess: FileAccess = {
  open: (path) => openSync(path, 'r'),
  stat: fstatSync,
  read: (file, into, length, position) => readSync(file, into, 0, length, position),
  close: closeSync,
};
