import type { Reader } from '../../core/read/Reader.ts';
import { naturalCompare } from '../../core/series/naturalCompare.ts';
import { SeriesStore } from '../../core/series/SeriesStore.ts';
import type { FileCache } from './cache/FileCache.ts';
import { keptMadeOf } from './cache/keptMadeOf.ts';
import type { FileAccess } from './FileAccess.ts';
import { FolderTree } from './FolderTree.ts';
import { FolderWalker } from './FolderWalker.ts';
import { isNetworkPath } from './isNetworkPath.ts';
import { localDisk } from './localDisk.ts';
import { memberFiles } from './memberFiles.ts';
import type { IngestDefaults } from './messages.ts';
import { networkDisk } from './networkDisk.ts';
import { Pace } from './Pace.ts';
import { WatchedFile } from './WatchedFile.ts';

export interface FolderOnce {
  readonly store: SeriesStore;
  /** In natural order of their paths. */
  readonly files: readonly WatchedFile[];
  /** Folders below the root that could not be listed. */
  readonly unreadable: readonly string[];
}

/** Where a reading keeps things, and what a test replaces. */
export interface FolderOnceParts {
  readonly access?: FileAccess;
  /** Gives what an earlier reading kept, and keeps what it did not; not with readers of one's own. */
  readonly cache?: FileCache | undefined;
}

/** Reads everything below a folder as it is now. Rejects as fs does when the folder cannot be listed. */
export async function readFolderOnce(
  root: string,
  defaults: IngestDefaults,
  readers: readonly Reader[] = [],
  parts: FolderOnceParts = {},
): Promise<FolderOnce> {
  const isNetwork = isNetworkPath(root);
  const cache = readers.length === 0 ? parts.cache : undefined;
  const tree = new FolderTree();
  const walker = new FolderWalker({
    root,
    tree,
    disk: isNetwork ? networkDisk : localDisk,
    pace: new Pace(),
    entering: () => {},
  });
  const unreadable = await walker.sweep();
  const store = new SeriesStore();
  store.setDefaults(defaults);
  const stats = [...tree.files.values()].sort((a, b) => naturalCompare(a.path, b.path));
  const files: WatchedFile[] = [];
  const read = async (file: WatchedFile): Promise<void> => {
    readWhole(file);
    if (file.parsed !== null) store.setFile(file.id, file.path, file.parsed);
    files.push(file);
    const { all, restored } = file.bytesRead;
    const reading = restored < all ? file.reading() : null;
    if (reading !== null) await cache?.write(file.id, keptMadeOf(file, ''), reading);
  };
  const kept = (file: WatchedFile) => cache?.open(file.id, keptMadeOf(file, '')) ?? null;
  for (const stat of stats) {
    const trustsInode = !isNetwork;
    const place = { sourceId: 'once', root, stat, trustsInode, readers: () => readers, kept };
    const file = new WatchedFile(place, parts.access);
    await read(file);
    for (const member of memberFiles(file, root, () => readers)) await read(member);
  }
  return { store, files, unreadable };
}

function readWhole(file: WatchedFile): void {
  do {
    while (!file.read(Number.POSITIVE_INFINITY));
  } while (file.needsRest && file.settle() === 'reread');
}
