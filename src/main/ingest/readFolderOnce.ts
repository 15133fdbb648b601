import type { Reader } from '../../core/read/Reader.ts';
import { naturalCompare } from '../../core/series/naturalCompare.ts';
import { SeriesStore } from '../../core/series/SeriesStore.ts';
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

/** Reads everything below a folder as it is now. Rejects as fs does when the folder cannot be listed. */
export async function readFolderOnce(
  root: string,
  defaults: IngestDefaults,
  readers: readonly Reader[] = [],
): Promise<FolderOnce> {
  const isNetwork = isNetworkPath(root);
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
  const read = (file: WatchedFile): WatchedFile => {
    readWhole(file);
    if (file.parsed !== null) store.setFile(file.id, file.path, file.parsed);
    return file;
  };
  const files = stats.flatMap((stat) => {
    const trustsInode = !isNetwork;
    const place = { sourceId: 'once', root, stat, trustsInode, readers: () => readers };
    const file = read(new WatchedFile(place));
    return [file, ...memberFiles(file, root, () => readers).map(read)];
  });
  return { store, files, unreadable };
}

function readWhole(file: WatchedFile): void {
  do {
    while (!file.read(Number.POSITIVE_INFINITY));
  } while (file.needsRest && file.settle() === 'reread');
}
