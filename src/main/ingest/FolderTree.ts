import {
  diffSnapshots,
  type FileStat,
  type SnapshotChanges,
} from '../../core/watch/diffSnapshots.ts';

/** What one folder held when it was last listed; children by their path from the root. */
export interface ListedFolder {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly modifiedAt: number;
  readonly listedAt: number;
}

const NOTHING: ReadonlySet<string> = new Set();
// A folder with more files than this is not an export folder (a whole disk, for instance).
const MOST_FILES = 100_000;

/** All files known below a root, by relative path with forward slashes, and what changed lately. */
export class FolderTree {
  readonly #files = new Map<string, FileStat>();
  readonly #folders = new Map<string, ListedFolder>();
  /** Files touched since the last look, as they were then; null for those that are new. */
  #before = new Map<string, FileStat | null>();
  #isFull = false;

  get files(): ReadonlyMap<string, FileStat> {
    return this.#files;
  }

  get folders(): ReadonlyMap<string, ListedFolder> {
    return this.#folders;
  }

  /** Some files were left out because there are too many. */
  get isFull(): boolean {
    return this.#isFull;
  }

  setFile(file: FileStat): void {
    const known = this.#files.get(file.path);
    if (known !== undefined && isSame(known, file)) return;
    if (known === undefined && this.#files.size >= MOST_FILES) {
      this.#isFull = true;
      return;
    }
    this.#touch(file.path);
    this.#files.set(file.path, file);
  }

  removeFile(path: string): void {
    if (!this.#files.has(path)) return;
    this.#touch(path);
    this.#files.delete(path);
  }

  /** Notes what a folder holds now, and forgets what it no longer holds. */
  setFolder(path: string, now: ListedFolder): void {
    const before = this.#folders.get(path);
    this.#folders.set(path, now);
    for (const file of before?.files ?? NOTHING) if (!now.files.has(file)) this.removeFile(file);
    for (const folder of before?.folders ?? NOTHING) {
      if (!now.folders.has(folder)) this.removeFolder(folder);
    }
  }

  removeFolder(path: string): void {
    const gone = this.#folders.get(path);
    this.#folders.delete(path);
    for (const file of gone?.files ?? NOTHING) this.removeFile(file);
    for (const folder of gone?.folders ?? NOTHING) this.removeFolder(folder);
  }

  hasChanges(): boolean {
    return this.#before.size > 0;
  }

  hasRemovals(): boolean {
    for (const path of this.#before.keys()) if (!this.#files.has(path)) return true;
    return false;
  }

  /** What changed since this was last asked. */
  takeChanges(): SnapshotChanges {
    const previous = [...this.#before.values()].filter((file) => file !== null);
    const next = [...this.#before.keys()].flatMap((path) => this.#files.get(path) ?? []);
    this.#before = new Map();
    return diffSnapshots(previous, next);
  }

  /**
   * Takes back removals that nobody has heard of yet: they came from a root that vanished under the
   * listing, so its files are not gone. What the folders held is found again by the next sweep.
   */
  keepRemoved(): void {
    for (const [path, file] of this.#before) {
      if (this.#files.has(path)) continue;
      if (file !== null) this.#files.set(path, file);
      this.#before.delete(path);
    }
    this.#folders.clear();
  }

  #touch(path: string): void {
    if (!this.#before.has(path)) this.#before.set(path, this.#files.get(path) ?? null);
  }
}

function isSame(a: FileStat, b: FileStat): boolean {
  return a.bytes === b.bytes && a.modifiedAt === b.modifiedAt && a.inode === b.inode;
}
