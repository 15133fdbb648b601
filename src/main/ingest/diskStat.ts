import type { Stats } from 'node:fs';
import type { DiskStat } from './FolderDisk.ts';

export function diskStat(stats: Stats, isInodeStable: boolean): DiskStat {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
    size: stats.size,
    modifiedAt: stats.mtimeMs,
    inode: isInodeStable ? stats.ino : 0,
    device: stats.dev,
  };
}
