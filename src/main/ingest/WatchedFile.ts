import { join } from 'node:path';
import type { FileReadingReport } from '../../core/read/FileReading.ts';
import type { FilePlace, ParsedFile, Reader } from '../../core/read/Reader.ts';
import type { FileStat } from '../../core/watch/diffSnapshots.ts';
import type { FileDetail, FileState } from '../../ipc/contract.ts';
import type { AheadPlace } from './ahead/messages.ts';
import type { ArchiveEntry } from './archiveEntries.ts';
import type { Content } from './Content.ts';
import type { CachedReading } from './cache/CachedReading.ts';
import { RestoredContent } from './cache/RestoredContent.ts';
import { Restoring } from './cache/Restoring.ts';
import { type FileAccess, fileAccess } from './FileAccess.ts';
import { FileContent } from './FileContent.ts';
import { FileTail } from './FileTail.ts';
import { fileIdOf } from './fileIdOf.ts';
import { ReadingFailure } from './ReadingFailure.ts';
import { Rereadings } from './Rereadings.ts';
import { readStart } from './readStart.ts';
import { reportedState } from './reportedState.ts';
import { tellsTheSame } from './tellsTheSame.ts';
import type { WatchedFilePlace } from './WatchedFilePlace.ts';

// Longer than most files: how far a file was read, by whom, and what became of it is one state.
/** One file below a source: what was read of it, and where it stands. */
export class WatchedFile {
  readonly id: string;
  readonly sourceId: string;
  readonly path: string;
  /** Where it is on the disk. */
  readonly location: string;
  readonly #readers: () => readonly Reader[];
  readonly #namePattern: () => string | null;
  readonly #root: string;
  readonly #trustsInode: boolean;
  readonly #tail: FileTail;
  readonly #access: FileAccess;
  /** Null for a file that is not kept: it lies in an archive, which must be unpacked anyway. */
  readonly #restoring: Restoring | null;
  #content: Content;
  #report: FileReadingReport;
  #stat: FileStat;
  #lastGrownAt: number | null = null;
  readonly #failure = new ReadingFailure();
  readonly #rereadings = new Rereadings();
  #wasReadOnce = false;
  #wasRestarted = false;
  #isSettled = false;
  #restoredBytes = 0;
  /** What was told to a thread that reads this file ahead, while that may still be of use. */
  #lentAs: AheadPlace | null = null;
  #wasLent = false;

  constructor(place: WatchedFilePlace, access?: FileAccess) {
    const { sourceId, root, stat, trustsInode, readers, namePattern, kept } = place;
    this.sourceId = sourceId;
    this.path = stat.path;
    this.id = fileIdOf(sourceId, stat.path);
    this.#stat = stat;
    this.#root = root;
    this.#trustsInode = trustsInode;
    this.location = join(root, stat.path);
    this.#readers = readers ?? (() => []);
    this.#namePattern = namePattern ?? (() => null);
    this.#access = access ?? fileAccess;
    this.#restoring = kept ? new Restoring(() => kept(this)) : null;
    this.#tail = new FileTail(this.location, trustsInode, this.#access);
    this.#content = this.#newContent();
    this.#report = this.#content.report();
  }

  get stat(): FileStat {
    return this.#stat;
  }

  /** What its name means now. */
  get place(): FilePlace {
    return { path: this.path, namePattern: this.#namePattern() };
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
    return this.#failure.retryAfterMs;
  }

  /** Next time the file is read from its start, with the readers of that time. */
  forget(): void {
    this.#lentAs = null;
    this.#restoring?.end();
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
    this.#lentAs = null;
    try {
      if (!this.#takeKept(until)) return false;
      const isAtEnd = this.#tail.read(
        {
          expect: (bytes) => this.#content.expect(bytes),
          push: (bytes) => this.#push(bytes),
          restart: () => this.#restart(),
        },
        until,
      );
      this.#failure.clear();
      // No half line can be taken for a whole one: what is there may be shown at once.
      if (isAtEnd && this.#content.endsLine) this.#content.settle();
      if (this.#rereads()) return false;
      this.#rereadings.ended();
      if (isAtEnd) {
        this.#wasReadOnce = true;
        this.#lastGrownAt ??= this.#stat.modifiedAt;
        this.#report = this.#content.report();
      }
      return isAtEnd;
    } catch (error) {
      this.#failure.note(error);
      return true;
    }
  }

  /**
   * For a thread that reads it ahead, once; null when something is known of it already, or when its bytes lie
   * in an archive.
   */
  lend(): AheadPlace | null {
    const isNew = !this.#wasLent && !this.#wasReadOnce && this.#tail.mark.offset === 0;
    if (this.#restoring === null || !isNew || this.#restoring.isThere) return null;
    this.#wasLent = true;
    const { sourceId } = this;
    this.#lentAs = {
      sourceId,
      root: this.#root,
      stat: this.#stat,
      trustsInode: this.#trustsInode,
      namePattern: this.#namePattern(),
    };
    return this.#lentAs;
  }

  /** Takes what a thread has read, unless the file was read or forgotten meanwhile. */
  takeAhead(place: AheadPlace, reading: CachedReading): void {
    if (this.#lentAs !== place || place.namePattern !== this.#namePattern()) return;
    this.#takeReading(reading);
  }

  /** Whether the last line is unfinished, so that a time of rest may change what is known. */
  get needsRest(): boolean {
    return this.#failure.message === null && this.#content.hasHalfLine;
  }

  /** How long the file must be quiet before its unfinished last line may be taken. */
  get restMs(): number {
    return this.#rereadings.restMs;
  }

  /** The file is at rest for now: an unfinished last line may be taken. */
  settle(): 'unchanged' | 'changed' | 'reread' {
    if (this.#failure.message !== null) return 'unchanged';
    const before = this.#report;
    try {
      this.#content.settle();
      this.#isSettled = true;
      if (this.#rereads()) return 'reread';
      this.#report = this.#content.report();
    } catch (error) {
      this.#failure.note(error);
      return 'changed';
    }
    return tellsTheSame(this.#report, before) ? 'unchanged' : 'changed';
  }

  /** What a later start needs to go on from here; null while the file may still tell another thing. */
  reading(): CachedReading | null {
    const { mark } = this.#tail;
    const { endsLine, hasHalfLine, members } = this.#content;
    const isWhole = this.#wasReadOnce && this.#failure.message === null && mark.offset > 0;
    const isAtRest = !hasHalfLine || this.#isSettled;
    if (this.#restoring === null || !isWhole || !isAtRest) return null;
    return { mark, report: this.#report, members, endsLine, progress: this.#content.progress() };
  }

  /** Bytes that were read, and how many of them were taken from what an earlier start kept. */
  get bytesRead(): { readonly all: number; readonly restored: number } {
    return { all: this.#tail.mark.offset, restored: this.#restoredBytes };
  }

  /** Whether rows that were stored before belong to an earlier content; asked once per reading. */
  takeRestart(): boolean {
    const was = this.#wasRestarted;
    this.#wasRestarted = false;
    return was;
  }

  state(): FileState {
    const { id, sourceId, path } = this;
    const { bytes, modifiedAt } = this.#stat;
    const told = reportedState(this.#report, this.#failure.message, this.#wasReadOnce);
    return { id, sourceId, path, bytes, modifiedAt, ...told };
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

  /** Takes what an earlier start kept, before anything is read; false when there is more of it. */
  #takeKept(until: number): boolean {
    const kept = this.#restoring?.next(until) ?? null;
    if (kept === null || kept === 'more') return kept === null;
    this.#takeReading(kept);
    this.#restoredBytes = kept.mark.offset;
    return true;
  }

  /** Goes on behind an earlier reading; the tail compares it with the file before it is believed. */
  #takeReading(reading: CachedReading): void {
    const start = (most: number) => readStart(this.location, most, this.#access).bytes;
    const file = { place: this.place, readers: this.#readers(), start };
    this.#content = new RestoredContent(reading, file);
    this.#tail.goOnFrom(reading.mark);
    this.#isSettled = !reading.endsLine;
  }

  #push(bytes: Uint8Array): boolean {
    const isWanted = this.#content.push(bytes);
    // What was there at the start grew when the disk says so, not when we saw it.
    this.#lastGrownAt = this.#wasReadOnce ? Date.now() : this.#stat.modifiedAt;
    return isWanted;
  }

  #rereads(): boolean {
    if (!this.#content.needsRereading || !this.#rereadings.again(this.#isSettled)) return false;
    this.#tail.forget();
    this.#restart();
    return true;
  }

  #newContent(): FileContent {
    return new FileContent(this.place, this.#readers());
  }

  #restart(): void {
    this.#content = this.#newContent();
    this.#restoredBytes = 0;
    this.#isSettled = false;
    this.#wasRestarted = true;
  }
}
