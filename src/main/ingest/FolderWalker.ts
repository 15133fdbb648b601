import { join } from 'node:path';
import { isInside } from '../isInside.ts';
import { errorCode } from './errorCode.ts';
import type { DiskEntry, FolderDisk } from './FolderDisk.ts';
import type { FolderTree } from './FolderTree.ts';
import { isIgnoredName } from './isIgnoredName.ts';
import type { Pace } from './Pace.ts';

const DEEPEST = 32;

export interface FolderWalkerParts {
  readonly root: string;
  readonly disk: FolderDisk;
  readonly tree: FolderTree;
  readonly pace: Pace;
  /** Called before a folder is listed. */
  readonly entering: (path: string) => void;
}

/** Looks at the disk and brings the tree up to date. Only a root that cannot be listed throws. */
export class FolderWalker {
  readonly #parts: FolderWalkerParts;
  /** Where links lead, so that none is followed twice or in a circle. */
  readonly #linked = new Map<string, string>();
  readonly #dangling = new Set<string>();

  constructor(parts: FolderWalkerParts) {
    this.#parts = parts;
  }

  /** Looks at everything, and forgets what is no longer there. Tells which folders it could not list. */
  async sweep(): Promise<readonly string[]> {
    const { tree } = this.#parts;
    const seen = new Set<string>();
    const unreadable: string[] = [];
    await this.#list('', { deep: true, seen, unreadable });
    for (const path of [...tree.files.keys()]) {
      // Nothing is known about a folder that cannot be read now: its files stay.
      if (seen.has(path) || unreadable.some((folder) => path.startsWith(`${folder}/`))) continue;
      tree.removeFile(path);
    }
    return unreadable;
  }

  /** Lists one folder; looks closer at what is new in it only. */
  async list(path: string): Promise<void> {
    await this.#list(path, { deep: false, seen: new Set(), unreadable: [] });
  }

  /** Looks at one place that may be a file, a folder, or gone. */
  async look(path: string): Promise<void> {
    const { tree, disk, root } = this.#parts;
    if (path.split('/').some(isIgnoredName)) return;
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (tree.files.has(path)) {
      await this.visitFile(path);
    } else if (path === '' || tree.folders.has(path)) {
      if (path === '' || (await disk.stat(join(root, path)).catch(() => null))) {
        await this.list(path);
      } else await this.#list(parent, { deep: false, seen: new Set(), unreadable: [] });
    } else {
      // Something new: its folder tells what it is, and whether a link should be followed.
      await this.list(tree.folders.has(parent) ? parent : '');
    }
  }

  async visitFile(path: string): Promise<void> {
    const { tree, disk, root } = this.#parts;
    try {
      const { kind, size, modifiedAt, inode } = await disk.stat(join(root, path));
      if (kind === 'file') tree.setFile({ path, bytes: size, modifiedAt, inode });
      else tree.removeFile(path);
    } catch (error) {
      if (isGone(error) && !this.#dangling.has(path)) tree.removeFile(path);
      // There, but it may not be looked at: reading it will say why.
      else if (!tree.files.has(path)) tree.setFile({ path, bytes: 0, modifiedAt: 0, inode: 0 });
    }
  }

  async #list(
    path: string,
    how: { deep: boolean; seen: Set<string>; unreadable: string[] },
  ): Promise<void> {
    const { tree, disk, root, pace, entering } = this.#parts;
    const files = new Set<string>();
    const folders = new Set<string>();
    let modifiedAt: number;
    let entries: readonly DiskEntry[];
    const listedAt = Date.now();
    entering(path);
    try {
      modifiedAt = (await disk.stat(join(root, path))).modifiedAt;
      entries = await disk.list(join(root, path));
    } catch (error) {
      if (path === '') throw error;
      if (isGone(error)) tree.removeFolder(path);
      else how.unreadable.push(path);
      return;
    }
    for (const { name, kind: listed } of entries) {
      if (isIgnoredName(name)) continue;
      const child = path === '' ? name : `${path}/${name}`;
      const kind = listed === 'link' ? await this.#kindBehind(child) : listed;
      if (kind === 'file') {
        files.add(child);
        how.seen.add(child);
        if (how.deep || !tree.files.has(child)) await this.visitFile(child);
      } else if (kind === 'folder' && child.split('/').length <= DEEPEST) {
        folders.add(child);
        if (how.deep || !tree.folders.has(child)) await this.#list(child, how);
      }
      await pace.breathe();
    }
    tree.setFolder(path, { files, folders, modifiedAt, listedAt });
  }

  /** What a link leads to; `other` when that is read already by another way, or is a circle. */
  async #kindBehind(path: string): Promise<DiskEntry['kind']> {
    const { root, disk } = this.#parts;
    try {
      const { kind } = await disk.stat(join(root, path));
      this.#dangling.delete(path);
      const [target, home] = [await disk.realPath(join(root, path)), await disk.realPath(root)];
      if (target === home || isInside(target, home) || isInside(home, target)) return 'other';
      for (const [earlier, by] of this.#linked) {
        if (by === path) continue;
        if (earlier === target || isInside(target, earlier)) return 'other';
      }
      this.#linked.set(target, path);
      return kind;
    } catch {
      // A link that leads nowhere is shown as a file that cannot be read, until it leads somewhere.
      this.#dangling.add(path);
      return 'file';
    }
  }
}

function isGone(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}
