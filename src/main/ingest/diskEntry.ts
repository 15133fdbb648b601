import type { Dirent } from 'node:fs';
import type { DiskEntry } from './FolderDisk.ts';

export function diskEntry(entry: Dirent): DiskEntry {
  if (entry.isFile()) return { name: entry.name, kind: 'file' };
  if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
  return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}
