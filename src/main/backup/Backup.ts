import type { Committed } from '../../core/records/Committed.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import type { BackupStatus } from '../../ipc/contract.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { writeFailure } from '../writeFailure.ts';
import type { BackupFolder } from './BackupFolder.ts';
import type { BackupJournal } from './BackupJournal.ts';
import { MergedRecords } from './MergedRecords.ts';

export interface BackupParts {
  readonly folder: BackupFolder;
  readonly tell: (status: BackupStatus) => void;
  readonly log: (line: string) => void;
  /** Wall clock, milliseconds since 1970. */
  readonly now: () => number;
}

const copyAfterMs = 10 * 60_000;
const copyAfterBytes = 2 << 20;
const tryAgainMs = 5_000;

/**
 * A second home for all records, outside IndexedDB. Every change is a line in a journal, on the disk
 * before the person is told that it is saved; copies of everything are made now and then. While the
 * disk refuses, changes wait here and the person is told; they are written once it is possible again.
 */
export class Backup {
  readonly #parts: BackupParts;
  readonly #known = new MergedRecords();
  #journal: BackupJournal | null = null;
  #waiting: Committed[] = [];
  #working: Promise<void> = Promise.resolve();
  #isCopied = false;
  /** A copy was tried and failed. */
  #isCopyDue = false;
  #failure: string | null = null;
  #keptAt: number | null = null;
  #copyTimer: NodeJS.Timeout | null = null;
  #retryTimer: NodeJS.Timeout | null = null;

  constructor(parts: BackupParts) {
    this.#parts = parts;
  }

  get status(): BackupStatus {
    const { folder } = this.#parts;
    return {
      state: this.#failure === null ? 'kept' : 'failing',
      message: this.#failure,
      keptAt: this.#keptAt,
      folder: folder.path,
      waiting: this.#waiting.length,
    };
  }

  /** Everything that the backup and its folder know. */
  async content(): Promise<RecordState> {
    await this.#inTurn(() => this.#open());
    return this.#known.state;
  }

  /** Resolves when the change is on the disk, or when it is clear that it cannot be now. */
  async append(entry: Committed): Promise<BackupStatus> {
    this.#known.take(entry);
    this.#waiting.push(entry);
    await this.#inTurn(() => this.#write());
    return this.status;
  }

  /** Writes a copy of everything, unless the newest has it. */
  async copy(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#open();
      if (this.#isCopied || this.#known.isEmpty) return;
      await this.#writeCopy();
    });
  }

  /** Nothing waits any more, as far as the disk lets it. */
  async close(): Promise<void> {
    for (const timer of [this.#copyTimer, this.#retryTimer]) if (timer) clearTimeout(timer);
    if (this.#journal !== null) await this.copy();
    for (const timer of [this.#copyTimer, this.#retryTimer]) if (timer) clearTimeout(timer);
  }

  /** One piece of work after the other; what fails is told and tried again. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#working = this.#working.then(work).then(
      () => this.#settle(null),
      (error: unknown) => this.#settle(error),
    );
    return this.#working;
  }

  async #open(): Promise<void> {
    if (this.#journal !== null) return;
    const { folder, log, now } = this.#parts;
    const { state, isCopied, problems } = await folder.read();
    for (const problem of problems) log(`backup: ${problem}`);
    this.#known.take(state);
    this.#journal = folder.nextJournal();
    this.#isCopied = isCopied;
    if (state.records.length > 0) this.#keptAt = now();
    if (!isCopied && state.records.length > 0) this.#copySoon();
  }

  async #write(): Promise<void> {
    await this.#open();
    const entries = this.#waiting;
    if (entries.length === 0 || this.#journal === null) return;
    try {
      await this.#journal.append(entries);
    } catch (error) {
      this.#parts.log(`backup: the journal cannot be written: ${sentenceOf(error)}`);
      // A journal that is held or was taken away: a new copy is a file of its own.
      await this.#writeCopy();
      return;
    }
    this.#written(entries.length);
    this.#isCopied = false;
    if (this.#journal.length > copyAfterBytes) await this.#writeCopy();
    else this.#copySoon();
  }

  async #writeCopy(): Promise<void> {
    const { folder, now, log } = this.#parts;
    const waiting = this.#waiting.length;
    this.#isCopyDue = true;
    this.#journal = await folder.writeCopy(this.#known.state, now());
    this.#written(waiting);
    this.#isCopied = true;
    this.#isCopyDue = false;
    await folder.tidy().catch((error) => log(`backup: ${sentenceOf(error)}`));
  }

  #written(count: number): void {
    this.#waiting = this.#waiting.slice(count);
    this.#keptAt = this.#parts.now();
  }

  #settle(error: unknown): void {
    const { log, tell } = this.#parts;
    const failure =
      error === null
        ? null
        : `The backup of what people wrote cannot be written: ${writeFailure(error)}`;
    if (failure !== null) this.#tryAgainLater();
    // A change that is in the journal says nothing about a copy that failed.
    if (failure === this.#failure || (failure === null && this.#isCopyDue)) return;
    log(failure === null ? 'backup: written again' : `backup: ${sentenceOf(error)}`);
    this.#failure = failure;
    tell(this.status);
  }

  #tryAgainLater(): void {
    if (this.#retryTimer !== null) clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => void this.#inTurn(() => this.#retry()), tryAgainMs);
    this.#retryTimer.unref();
  }

  async #retry(): Promise<void> {
    await this.#write();
    if (this.#isCopyDue) await this.#writeCopy();
  }

  #copySoon(): void {
    if (this.#copyTimer !== null) return;
    this.#copyTimer = setTimeout(() => {
      this.#copyTimer = null;
      void this.copy();
    }, copyAfterMs);
    this.#copyTimer.unref();
  }
}
