import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileReadingReport } from '../../core/read/FileReading.ts';
import type { ParsedFile, Reader } from '../../core/read/Reader.ts';
import type { FileStat } from '../../core/watch/diffSnapshots.ts';
import type { FileDetail, FileState } from '../../ipc/contract.ts';
import type { ArchiveEntry } from './archiveEntries.ts';
import { errorCode } from './errorCode.ts';
import { type FileAccess, fileAccess } from './FileAccess.ts';
import { FileContent } from './FileContent.ts';
import { FileTail } from './FileTail.ts';
import { isPassingFailure } from './isPassingFailure.ts';
import { readFailure } from './readFailure.ts';

// A reading that asks for another one again and again is taken as it is.
const MOST_REREADINGS = 3;
const REST_MS = 2_000;
const LONGEST_REST_MS = 600_000;

export interface WatchedFilePlace {
  readonly sourceId: string;
  readonly root: string;
  readonly stat: FileStat;
  readonly trustsInode: boolean;
  /** Readers that people made, as they are when a reading begins. */
  readonly readers?: () => readonly Reader[];
  /** How the names of the folder's files are made, as it is when a reading begins. */
  readonly namePattern?: () => string | null;
}

/** One file below a source: what was read of it, and where it stands. */
export class WatchedFile {
  readonly id: string;
  readonly sourceId: string;
  readonly path: string;
  /** Where it is on the disk. */
  readonly location: string;
  readonly #readers: () => readonly Reader[];
  readonly #namePattern: () => string | null;
  readonly #tail: FileTail;
  #content: FileContent;
  #report: FileReadingReport;
  #stat: FileStat;
  #lastGrownAt: number | null = null;
  #failure: string | null = null;
  #failures = 0;
  #willRetry = false;
  #wasReadOnce = false;
  #wasRestarted = false;
  #rereadings = 0;
  #takenTooEarly = 0;
  #isSettled = false;

  constructor(place: WatchedFilePlace, access?: FileAccess) {
    const { sourceId, root, stat, trustsInode, readers, namePattern } = place;
    this.sourceId = sourceId;
    this.path = stat.path;
    this.id = fileIdOf(sourceId, stat.path);
    this.#stat = stat;
    this.location = join(root, stat.path);
    this.#readers = readers ?? (() => []);
    this.#namePattern = namePattern ?? (() => null);
    this.#tail = new FileTail(this.location, trustsInode, access ?? fileAccess);
    this.#content = this.#newContent();
    this.#report = this.#content.report();
  }

  get stat(): FileStat {
    return this.#stat;
  }

  /** ms since 1970; null while nothing of it has been read. */
  get lastGrownAt(): number | null {
    return this.#lastGrownAt;
  }

  /** Also when it holds no file any more. */
  get isArchive(): boolean {
    return this.#report.readerId === 'zip';
  }

  /** Files inside of this one, when it is an archive. */
  get members(): readonly ArchiveEntry[] {
    return this.#content.members;
  }

  get parsed(): ParsedFile | null {
    return this.#report.parsed;
  }

  /** The first lines as text. */
  get head(): readonly string[] {
    return this.#report.head;
  }

  /** How long to wait before the next try, when the failure may pass by itself; else null. */
  get retryAfterMs(): number | null {
    return this.#willRetry ? Math.min(30_000, 200 * 2 ** (this.#failures - 1)) : null;
  }

  /** Next time the file is read from its start, with the readers of that time. */
  forget(): void {
    this.#tail.forget();
    this.#restart();
  }

  noteStat(stat: FileStat): void {
    this.#stat = stat;
  }

  /**
   * Reads what is new, until the clock of `performance.now()` says so. True when there is no more.
   * Never throws: what went wrong is the file's state.
   */
  read(until: number): boolean {
    try {
      const isAtEnd = this.#tail.read(
        { push: (bytes) => this.#push(bytes), restart: () => this.#restart() },
        until,
      );
      this.#failure = null;
      this.#failures = 0;
      this.#willRetry = false;
      if (isAtEnd && this.#content.endsLine) {
        // No half line can be taken for a whole one: what is there may be shown at once.
        this.#content.settle();
      }
      if (this.#rereads()) return false;
      this.#rereadings = 0;
      if (isAtEnd) {
        this.#wasReadOnce = true;
        this.#report = this.#content.report();
      }
      return isAtEnd;
    } catch (error) {
      this.#failures++;
      this.#failure = readFailure(error);
      this.#willRetry = isPassingFailure(errorCode(error));
      return true;
    }
  }

  /** Whether the last line is unfinished, so that a time of rest may change what is known. */
  get needsRest(): boolean {
    return this.#failure === null && this.#content.hasHalfLine;
  }

  /** How long the file must be quiet before its unfinished last line may be taken. */
  get restMs(): number {
    return Math.min(LONGEST_REST_MS, REST_MS * 2 ** this.#takenTooEarly);
  }

  /** The file is at rest for now: an unfinished last line may be taken. */
  settle(): 'unchanged' | 'changed' | 'reread' {
    if (this.#failure !== null) return 'unchanged';
    const before = this.#report;
    try {
      this.#content.settle();
      this.#isSettled = true;
      if (this.#rereads()) return 'reread';
      this.#report = this.#content.report();
    } catch (error) {
      this.#failure = readFailure(error);
      return 'changed';
    }
    const { state, waitingBytes, readerId, parsed } = this.#report;
    const isSame =
      state === before.state &&
      waitingBytes === before.waitingBytes &&
      readerId === before.readerId &&
      parsed?.rows === before.parsed?.rows;
    return isSame ? 'unchanged' : 'changed';
  }

  /** Whether rows that were stored before belong to an earlier content; asked once per reading. */
  takeRestart(): boolean {
    const was = this.#wasRestarted;
    this.#wasRestarted = false;
    return was;
  }

  state(): FileState {
    const { encoding, readerId, state, waitingBytes, message, parsed } = this.#report;
    // Before the first reading nothing is known: a file is not called empty for that.
    const isUnread = !this.#wasReadOnce && this.#stat.bytes > 0 && state === 'empty';
    const isUnfinished = isUnread || (state === 'read' && waitingBytes > 0);
    return {
      id: this.id,
      sourceId: this.sourceId,
      path: this.path,
      bytes: this.#stat.bytes,
      modifiedAt: this.#stat.modifiedAt,
      encoding,
      reader: readerId,
      kind: parsed?.kind ?? null,
      state: this.#failure !== null ? 'failed' : isUnfinished ? 'waiting' : state,
      rows: parsed?.rows ?? 0,
      rejected: parsed?.rejected ?? 0,
      waitingBytes,
      message: this.#failure ?? (isUnread ? 'Not read yet.' : message),
    };
  }

  detail(): FileDetail {
    const { parsed, head } = this.#report;
    return {
      file: this.state(),
      rejections: parsed?.rejections ?? [],
      assumptions: parsed?.assumptions ?? [],
      head,
    };
  }

  #push(bytes: Uint8Array): boolean {
    const isWanted = this.#content.push(bytes);
    // What was there at the start grew when the disk says so, not when we saw it.
    this.#lastGrownAt = this.#wasReadOnce ? Date.now() : this.#stat.modifiedAt;
    return isWanted;
  }

  #rereads(): boolean {
    if (!this.#content.needsRereading || this.#rereadings >= MOST_REREADINGS) return false;
    this.#rereadings++;
    // Some testers write the line end before the next row: the last row of such a file always looks
    // unfinished. It is waited for longer each time, so that the file is not read again and again.
    if (this.#isSettled) this.#takenTooEarly++;
    this.#tail.forget();
    this.#restart();
    return true;
  }

  #newContent(): FileContent {
    return new FileContent({ path: this.path, namePattern: this.#namePattern() }, this.#readers());
  }

  #restart(): void {
    this.#content = this.#newContent();
    this.#isSettled = false;
    this.#wasRestarted = true;
  }
}

/** Opaque, and the same after every start. */
function fileIdOf(sourceId: string, path: string): string {
  return `f-${createHash('sha256').update(`${sourceId}\n${path}`).digest('base64url').slice(0, 16)}`;
}
