import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { FileReading, type FileReadingReport } from '../../core/read/FileReading.ts';
import type { ParsedFile, Reader } from '../../core/read/Reader.ts';
import type { FileStat } from '../../core/watch/diffSnapshots.ts';
import type { FileDetail, FileState } from '../../ipc/contract.ts';
import type { ArchiveEntry } from './archiveEntries.ts';
import { ContainerBytes } from './ContainerBytes.ts';
import { endsLine } from './endsLine.ts';
import { errorCode } from './errorCode.ts';
import { type FileAccess, fileAccess } from './FileAccess.ts';
import { FileTail } from './FileTail.ts';
import { isPassingFailure } from './isPassingFailure.ts';
import { readContainer } from './readContainer.ts';
import { readFailure } from './readFailure.ts';

// The head, from which a file is recognised, fits in the first chunk many times over.
const ENOUGH_TO_RECOGNISE = 1 << 20;
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
}

/** One file below a source: what was read of it, and where it stands. */
export class WatchedFile {
  readonly id: string;
  readonly sourceId: string;
  readonly path: string;
  /** Where it is on the disk. */
  readonly location: string;
  readonly #readers: () => readonly Reader[];
  readonly #tail: FileTail;
  #reading: FileReading;
  #report: FileReadingReport;
  #container: ContainerBytes | null = new ContainerBytes();
  #isContainer = false;
  #containerBytes = 0;
  #members: readonly ArchiveEntry[] = [];
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
  #endsLine = false;
  #pushed = 0;

  constructor(place: WatchedFilePlace, access?: FileAccess) {
    const { sourceId, root, stat, trustsInode, readers } = place;
    this.sourceId = sourceId;
    this.path = stat.path;
    this.id = fileIdOf(sourceId, stat.path);
    this.#stat = stat;
    this.location = join(root, stat.path);
    this.#readers = readers ?? (() => []);
    this.#tail = new FileTail(this.location, trustsInode, access ?? fileAccess);
    this.#reading = new FileReading({ path: stat.path }, { readers: this.#readers() });
    this.#report = this.#reading.state();
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
    return this.#members;
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
      if (isAtEnd && this.#endsLine) {
        // No half line can be taken for a whole one: what is there may be shown at once.
        this.#reading.settle();
      }
      if (this.#rereads()) return false;
      this.#rereadings = 0;
      if (isAtEnd) {
        this.#wasReadOnce = true;
        this.#takeReport();
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
    return this.#failure === null && this.#pushed > 0 && !this.#endsLine;
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
      this.#reading.settle();
      this.#isSettled = true;
      if (this.#rereads()) return 'reread';
      this.#takeReport();
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
    const isUnfinished = state === 'read' && waitingBytes > 0;
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
      message: this.#failure ?? message,
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

  /** Workbooks and archives are read once they are whole; their bytes are let go then. */
  #takeReport(): void {
    if (this.#container?.isContainer) {
      const { report, members } = readContainer(this.path, this.#container, this.#reading.state());
      this.#report = report;
      this.#members = members;
      this.#container = null;
      this.#isContainer = true;
      this.#containerBytes = this.#pushed;
    } else if (!this.#isContainer) this.#report = this.#reading.state();
  }

  #push(bytes: Uint8Array): boolean {
    this.#container?.push(bytes);
    this.#reading.push(bytes);
    this.#endsLine = endsLine(bytes);
    this.#pushed += bytes.length;
    // What was there at the start grew when the disk says so, not when we saw it.
    this.#lastGrownAt = this.#wasReadOnce ? Date.now() : this.#stat.modifiedAt;
    if (this.#container?.isContainer && !this.#container.isTooLarge) return true;
    if (this.#pushed < ENOUGH_TO_RECOGNISE || this.#pushed - bytes.length > ENOUGH_TO_RECOGNISE) {
      return true;
    }
    return this.#reading.state().state !== 'unrecognised';
  }

  #rereads(): boolean {
    // What was added to a workbook changes all of it.
    const isStale = this.#isContainer && this.#pushed > this.#containerBytes;
    if (!(this.#reading.needsRereading || isStale) || this.#rereadings >= MOST_REREADINGS)
      return false;
    this.#rereadings++;
    // Some testers write the line end before the next row: the last row of such a file always looks
    // unfinished. It is waited for longer each time, so that the file is not read again and again.
    if (this.#isSettled) this.#takenTooEarly++;
    this.#tail.forget();
    this.#restart();
    return true;
  }

  #restart(): void {
    this.#reading = new FileReading({ path: this.path }, { readers: this.#readers() });
    this.#pushed = 0;
    this.#container = new ContainerBytes();
    this.#isContainer = false;
    this.#members = [];
    this.#isSettled = false;
    this.#wasRestarted = true;
  }
}

/** Opaque, and the same after every start. */
function fileIdOf(sourceId: string, path: string): string {
  return `f-${createHash('sha256').update(`${sourceId}\n${path}`).digest('base64url').slice(0, 16)}`;
}
