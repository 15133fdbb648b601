/** What a listing of a folder tells about one file. */
export interface FileStat {
  /** Relative to the source, forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
  /** 0 where the file system has none. */
  readonly inode: number;
}

export interface SnapshotChanges {
  readonly added: readonly FileStat[];
  /** More bytes behind those already read. */
  readonly grown: readonly FileStat[];
  /** Another file under the old name: forget its rows and start at the first byte. */
  readonly replaced: readonly FileStat[];
  readonly removed: readonly FileStat[];
}

/**
 * What happened to the files of a folder between two listings. Size, time and inode decide, never
 * events (architecture.md): more bytes in the same inode is growth; fewer bytes, another inode, or the
 * same size with a newer time is a replacement. A file whose stats are unchanged is not mentioned. An
 * older time with the same size (a copied clock) is no change. Network file systems that have no inode
 * give 0, which never counts as another one.
 */
export function diffSnapshots(
  previous: readonly FileStat[],
  next: readonly FileStat[],
): SnapshotChanges {
  const before = new Map(previous.map((file) => [file.path, file]));
  const added: FileStat[] = [];
  const grown: FileStat[] = [];
  const replaced: FileStat[] = [];
  for (const file of next) {
    const old = before.get(file.path);
    before.delete(file.path);
    if (old === undefined) added.push(file);
    else if (isReplaced(old, file)) replaced.push(file);
    else if (file.bytes > old.bytes) grown.push(file);
  }
  return { added, grown, replaced, removed: [...before.values()] };
}

function isReplaced(old: FileStat, now: FileStat): boolean {
  if (now.bytes < old.bytes) return true;
  if (now.inode !== old.inode && now.inode !== 0 && old.inode !== 0) return true;
  return now.bytes === old.bytes && now.modifiedAt > old.modifiedAt;
}
