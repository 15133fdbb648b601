import { basename } from 'node:path';
import type { Progress, SourceState } from '../../ipc/contract.ts';
import type { WatchState } from '../../ipc/Diagnostics.ts';
import type { FolderPoller } from './FolderPoller.ts';
import type { WatchedPlace } from './messages.ts';
import type { WatchedFile } from './WatchedFile.ts';

/** To open a file and tell what it is takes as long as so many bytes of rows. */
const BYTES_PER_FILE = 50_000;

/** One watched folder and the files below it. */
export class WatchedSource {
  #place: WatchedPlace;
  readonly files = new Map<string, WatchedFile>();
  /** Files of the first reading, or of one for new readers, that are still to be read. */
  readonly #unread = new Set<WatchedFile>();
  readonly #poller: FolderPoller;
  #bytesDone = 0;
  #filesDone = 0;
  #readingSince = performance.now();
  #isListed = false;
  #offline: string | null = null;

  constructor(place: WatchedPlace, makePoller: (source: WatchedSource) => FolderPoller) {
    this.#place = place;
    this.#poller = makePoller(this);
  }

  get place(): WatchedPlace {
    return this.#place;
  }

  /** From now on the names of the files are made otherwise. */
  nameFiles(namePattern: string | null): void {
    this.#place = { ...this.#place, namePattern };
  }

  get poller(): FolderPoller {
    return this.#poller;
  }

  /** Until every file that was there at the start has been read once. */
  get isFirstReading(): boolean {
    return !this.#isListed || this.#unread.size > 0;
  }

  /** Something of the first reading is still to come; not from a folder that cannot be reached. */
  get isReading(): boolean {
    return this.isFirstReading && this.#offline === null;
  }

  found(file: WatchedFile): void {
    if (this.isFirstReading) this.#unread.add(file);
  }

  /** A file is read anew: progress is told as for the first reading. */
  rereads(file: WatchedFile): void {
    if (!this.isFirstReading) {
      this.#filesDone = 0;
      this.#bytesDone = 0;
      this.#readingSince = performance.now();
    }
    this.#unread.add(file);
  }

  done(file: WatchedFile): void {
    if (!this.#unread.delete(file)) return;
    this.#filesDone++;
    this.#bytesDone += file.stat.bytes;
  }

  listed(): void {
    this.#isListed = true;
    this.#offline = null;
  }

  goOffline(reason: string, now: Date): void {
    const time = now.toTimeString().slice(0, 5);
    this.#offline = `${reason} since ${time}. Shelflight goes on by itself when it is back; what was read stays.`;
  }

  watchState(): WatchState {
    const { path } = this.place;
    return { name: basename(path) || path, files: this.files.size, ...this.#poller.effort };
  }

  state(): SourceState {
    const { id, path, isSample, namePattern = null } = this.place;
    const name = basename(path) || path;
    const shared = { id, path, name, isSample, namePattern, files: this.files.size };
    if (this.#offline !== null) {
      return { ...shared, state: 'offline', message: this.#offline, progress: null };
    }
    if (this.isFirstReading) {
      return { ...shared, state: 'reading', message: null, progress: this.#progress() };
    }
    const message = this.#complaint();
    if (this.files.size === 0) {
      return { ...shared, state: 'empty', message: message ?? 'No files yet', progress: null };
    }
    return { ...shared, state: 'watching', message, progress: null };
  }

  #complaint(): string | null {
    if (this.#poller.isFull) {
      return `Only the first ${this.files.size} files are read: there are too many in this folder.`;
    }
    const [first, ...more] = this.#poller.unreadable;
    if (first === undefined) return null;
    return `No permission to read the folder ${first}${more.length > 0 ? ` and ${more.length} more` : ''}.`;
  }

  /** From the pace so far; null in the first second, which tells little. */
  #secondsLeft(bytesDone: number, bytesLeft: number): number | null {
    const seconds = (performance.now() - this.#readingSince) / 1000;
    const done = bytesDone + BYTES_PER_FILE * this.#filesDone;
    if (!this.#isListed || seconds < 1 || done === 0) return null;
    return (seconds * (bytesLeft + BYTES_PER_FILE * this.#unread.size)) / done;
  }

  #progress(): Progress {
    let bytesLeft = 0;
    let bytesBegun = 0;
    for (const file of this.#unread) {
      bytesLeft += file.stat.bytes;
      bytesBegun += Math.min(file.stat.bytes, file.bytesRead.all);
    }
    const bytesDone = this.#bytesDone + bytesBegun;
    return {
      filesDone: this.#filesDone,
      filesTotal: this.#filesDone + this.#unread.size,
      bytesDone,
      bytesTotal: this.#bytesDone + bytesLeft,
      secondsLeft: this.#secondsLeft(bytesDone, bytesLeft - bytesBegun),
    };
  }
}
