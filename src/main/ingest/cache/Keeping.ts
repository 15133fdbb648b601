import type { IngestRequestName, IngestRequests } from '../messages.ts';
import type { ReadQueue } from '../ReadQueue.ts';
import type { WatchedFile } from '../WatchedFile.ts';
import { CacheKeeper } from './CacheKeeper.ts';
import type { ColumnFileReader } from './ColumnFileReader.ts';
import type { FileCache } from './FileCache.ts';
import { KeptAnswers, type KeptQuestion } from './KeptAnswers.ts';

export interface KeepingParts {
  readonly cache: FileCache;
  readonly files: ReadonlyMap<string, WatchedFile>;
  readonly queue: ReadQueue;
  /** Defaults and patterns of names, and the readers that people made, as texts that change with them. */
  readonly settings: () => string;
  readonly readers: () => string;
  readonly isWorking: () => boolean;
  /** Some folder has not been read whole. */
  readonly isFirstReading: () => boolean;
  readonly answerOf: (name: KeptQuestion, request: unknown) => unknown;
  /** Other answers are given from now on. */
  readonly changed: () => void;
}

/** All that is kept from one start of the program to the next: readings of files, and first answers. */
export class Keeping {
  readonly #parts: KeepingParts;
  readonly #answers: KeptAnswers;
  readonly #keeper: CacheKeeper;

  constructor(parts: KeepingParts) {
    this.#parts = parts;
    this.#answers = new KeptAnswers(parts.cache);
    this.#keeper = new CacheKeeper({
      cache: parts.cache,
      readers: parts.readers,
      isBusy: () => parts.isWorking() || parts.isFirstReading(),
      keepAnswers: () => this.#answers.keep(this.#restOn(), parts.answerOf),
    });
  }

  get keeper(): Pick<CacheKeeper, 'wasRead' | 'forget' | 'remove' | 'close'> {
    return this.#keeper;
  }

  open(file: WatchedFile): ColumnFileReader | null {
    return this.#keeper.open(file);
  }

  /** The answer of last time while it holds; what it shows is read before the rest. */
  answer<N extends IngestRequestName>(
    name: N,
    request: IngestRequests[N]['request'],
  ): IngestRequests[N]['response'] | undefined {
    this.endWhenRead();
    const answer = this.#answers.answer(name, request);
    if (name === 'series:read' && this.#answers.areGiven && !this.#parts.queue.isEmpty) {
      const { runIds } = request as IngestRequests['series:read']['request'];
      const wanted = this.#answers.filesOf(runIds);
      this.#parts.queue.prefer(({ path }) => wanted.has(path));
    }
    return answer;
  }

  /** A folder was listed. */
  listed(): void {
    if (this.#parts.isFirstReading() && this.#answers.compare(this.#restOn()))
      this.#parts.changed();
    this.endWhenRead();
  }

  /** Once all is read nothing of last time is told any more. */
  endWhenRead(): void {
    if (!this.#answers.areGiven || this.#parts.isFirstReading()) return;
    this.#answers.end();
    this.#parts.changed();
  }

  #restOn() {
    const { files, settings, readers } = this.#parts;
    return { files, settings: JSON.stringify([settings(), readers()]) };
  }
}
