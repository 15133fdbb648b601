import type { Reader } from '../../core/read/Reader.ts';
import type { FileStat, SnapshotChanges } from '../../core/watch/diffSnapshots.ts';
import type { FileAccess } from './FileAccess.ts';
import { memberFiles } from './memberFiles.ts';
import { WatchedFile } from './WatchedFile.ts';
import type { WatchedFilePlace } from './WatchedFilePlace.ts';
import type { WatchedSource } from './WatchedSource.ts';

export interface FileRegisterOptions {
  /** Readers that people made, as they are when a reading begins. */
  readonly readers: () => readonly Reader[];
  readonly access: FileAccess | undefined;
  /** What an earlier start kept of a file. */
  readonly kept: WatchedFilePlace['kept'];
  /** A file is new or has changed: it is to be read. */
  readonly toRead: (file: WatchedFile) => void;
  /** A file is gone, or no longer watched: what was read of it goes, too. */
  readonly removed: (file: WatchedFile, isGone: boolean) => void;
}

/**
 * Which files there are, below all sources and inside of archives. In go the changes of a folder and
 * the archives that were read; out come the files by id, and which of them are to be read or are gone.
 */
export class FileRegister {
  readonly #options: FileRegisterOptions;
  readonly #byId = new Map<string, WatchedFile>();

  constructor(options: FileRegisterOptions) {
    this.#options = options;
  }

  get byId(): ReadonlyMap<string, WatchedFile> {
    return this.#byId;
  }

  /** The files of a source follow what its folder holds now. */
  followFolder(source: WatchedSource, changes: SnapshotChanges, trustsInode: boolean): void {
    const { added, grown, replaced, removed } = changes;
    for (const { path } of removed) {
      const file = source.files.get(path);
      source.files.delete(path);
      if (file) this.#remove(file);
      this.#removeMembers(source, path, new Set());
    }
    for (const stat of [...added, ...grown, ...replaced]) {
      const file =
        source.files.get(stat.path) ?? this.#add(source, this.#make(source, stat, trustsInode));
      file.noteStat(stat);
      this.#options.toRead(file);
    }
  }

  /** The files of an archive follow what it holds now. */
  followArchive(source: WatchedSource, archive: WatchedFile): void {
    const members = memberFiles(
      archive,
      source.place.path,
      this.#options.readers,
      () => source.place.namePattern ?? null,
    );
    this.#removeMembers(source, archive.path, new Set(members.map(({ path }) => path)));
    for (const made of members) {
      const member = source.files.get(made.path) ?? this.#add(source, made);
      member.noteStat(made.stat);
      this.#options.toRead(member);
    }
  }

  /** A source is no longer watched: all its files are gone. */
  removeAllOf(source: WatchedSource): void {
    for (const file of source.files.values()) this.#remove(file, false);
  }

  #make(source: WatchedSource, stat: FileStat, trustsInode: boolean): WatchedFile {
    const { id: sourceId, path: root } = source.place;
    const { readers, access, kept } = this.#options;
    const namePattern = (): string | null => source.place.namePattern ?? null;
    const named = { sourceId, root, stat, trustsInode, readers, namePattern };
    const place = { ...named, ...(kept && { kept }) };
    return new WatchedFile(place, access);
  }

  #add(source: WatchedSource, file: WatchedFile): WatchedFile {
    source.files.set(file.path, file);
    this.#byId.set(file.id, file);
    source.found(file);
    return file;
  }

  #removeMembers(source: WatchedSource, archivePath: string, kept: ReadonlySet<string>): void {
    for (const [path, file] of source.files) {
      if (!path.startsWith(`${archivePath}/`) || kept.has(path)) continue;
      source.files.delete(path);
      this.#remove(file);
    }
  }

  #remove(file: WatchedFile, isGone = true): void {
    this.#byId.delete(file.id);
    this.#options.removed(file, isGone);
  }
}
