/** What the poller asks of a disk; replaced by a test to see what it does with a sick one. */
export interface FolderDisk {
  /** Entries of a folder. Rejects as fs does. */
  list(path: string): Promise<readonly DiskEntry[]>;
  /** Follows links. Rejects as fs does. */
  stat(path: string): Promise<DiskStat>;
  realPath(path: string): Promise<string>;
}

export interface DiskEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

export interface DiskStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** ms since 1970. */
  readonly modifiedAt: number;
  /** 0 where the file system's numbers cannot be relied on. */
  readonly inode: number;
  readonly device: number;
}
