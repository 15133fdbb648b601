import { readdir, realpath, stat } from 'node:fs/promises';
import { diskEntry } from './diskEntry.ts';
import { diskStat } from './diskStat.ts';
import type { FolderDisk } from './FolderDisk.ts';

/**
 * Asynchronous calls: a server that does not answer may hold one for half a minute, and requests of
 * the window must not wait for it. Inode numbers of shares may change from one look to the next.
 */
export const networkDisk: FolderDisk = {
  async list(path) {
    return (await readdir(path, { withFileTypes: true })).map(diskEntry);
  },
  async stat(path) {
    return diskStat(await stat(path), false);
  },
  realPath: realpath,
};
