import { readdirSync, realpathSync, statSync } from 'node:fs';
import { diskEntry } from './diskEntry.ts';
import { diskStat } from './diskStat.ts';
import type { FolderDisk } from './FolderDisk.ts';

/** Synchronous calls: on a local disk they take a few microseconds, a tenth of what promises cost. */
export const localDisk: FolderDisk = {
  async list(path) {
    return readdirSync(path, { withFileTypes: true }).map(diskEntry);
  },
  async stat(path) {
    return diskStat(statSync(path), true);
  },
  async realPath(path) {
    return realpathSync(path);
  },
};
