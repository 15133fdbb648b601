import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import { sentenceOf } from '../../sentenceOf.ts';
import type { CachedReading } from '../cache/CachedReading.ts';
import { unpackData } from '../cache/unpackData.ts';
import type { WatchedFile } from '../WatchedFile.ts';
import type { AheadAnswer, AheadJob, AheadPlace } from './messages.ts';

/** A shorter file is read before a thread has begun. */
const LONG_BYTES = 8 << 20;
/** The next file waits in the thread already when it ends one. */
const JOBS_PER_THREAD = 2;
const MOST_THREADS = 3;

export interface ReadAheadParts {
  readonly makeWorker: () => Pick<Worker, 'on' | 'postMessage' | 'terminate'>;
  /** Half of the cores, up to three, unless it is said otherwise. */
  readonly threads?: number;
  /** Files of so many bytes and more are lent: 8 MiB, unless it is said otherwise. */
  readonly longBytes?: number;
  /** The readers that people made, as they are now, and as a text that changes with them. */
  readonly readers: () => { readonly mappings: readonly TableMapping[]; readonly text: string };
  /** A file comes back, to be read on by its owner from where the thread came. */
  readonly comesBack: (file: WatchedFile) => void;
  /** A thread has died over this file; no other one is tried. */
  readonly died: (file: WatchedFile, reason: string) => void;
}

interface Lent {
  readonly file: WatchedFile;
  readonly place: AheadPlace;
  readonly readersText: string;
}

type Thread = ReturnType<ReadAheadParts['makeWorker']>;

/**
 * Lends long files that nobody has read yet to threads that read them whole, so that a folder that is opened
 * for the first time is read on several cores. One thread owns all measurements all the same: it takes what
 * another one has read as it takes what an earlier start has kept, and compares it with the file first.
 * A file that cannot be read ahead comes back as it was; a thread that dies gives its files back.
 */
export class ReadAhead {
  readonly #parts: ReadAheadParts;
  readonly #mostThreads: number;
  readonly #threads = new Map<Thread, Map<number, Lent>>();
  readonly #lent = new Set<WatchedFile>();
  #seq = 0;
  #filesRead = 0;
  /** No more threads: one has died, or the end has come. */
  #isBarred = false;

  constructor(parts: ReadAheadParts) {
    this.#parts = parts;
    this.#mostThreads =
      parts.threads ?? Math.min(MOST_THREADS, Math.floor(availableParallelism() / 2));
  }

  /** How many files other threads have read. */
  get filesRead(): number {
    return this.#filesRead;
  }

  get isBusy(): boolean {
    return this.#lent.size > 0;
  }

  has(file: WatchedFile): boolean {
    return this.#lent.has(file);
  }

  /** Gives what `take` hands out to threads with room, up to a file that its owner must read: returns it. */
  lend(take: () => WatchedFile | null): WatchedFile | null {
    for (;;) {
      const thread = this.#withRoom();
      const file = thread === null ? null : take();
      if (thread === null || file === null) return null;
      const isLong = file.stat.bytes >= (this.#parts.longBytes ?? LONG_BYTES);
      const place = isLong ? file.lend() : null;
      if (place === null) return file;
      this.#send(thread === 'new' ? this.#open() : thread, file, place);
    }
  }

  /** There is nothing to read: the threads go, and their memory. */
  rest(): void {
    const threads = [...this.#threads.keys()];
    this.#threads.clear();
    for (const thread of threads) void thread.terminate();
  }

  close(): void {
    this.#lent.clear();
    this.#isBarred = true;
    this.rest();
  }

  #withRoom(): Thread | 'new' | null {
    if (this.#isBarred) return null;
    for (const [thread, jobs] of this.#threads) if (jobs.size < JOBS_PER_THREAD) return thread;
    return this.#threads.size < this.#mostThreads ? 'new' : null;
  }

  #open(): Thread {
    const thread = this.#parts.makeWorker();
    this.#threads.set(thread, new Map());
    thread.on('message', (answer: AheadAnswer) => this.#takeBack(thread, answer));
    thread.on('error', (error) => this.#lost(thread, sentenceOf(error)));
    thread.on('exit', () => this.#lost(thread, 'it stopped'));
    return thread;
  }

  #send(thread: Thread, file: WatchedFile, place: AheadPlace): void {
    const { mappings, text } = this.#parts.readers();
    const job: AheadJob = { seq: this.#seq++, place, mappings };
    this.#threads.get(thread)?.set(job.seq, { file, place, readersText: text });
    this.#lent.add(file);
    thread.postMessage(job);
  }

  #takeBack(thread: Thread, { seq, reading }: AheadAnswer): void {
    const jobs = this.#threads.get(thread);
    const job = jobs?.get(seq);
    if (jobs === undefined || job === undefined) return;
    jobs.delete(seq);
    // Other readers may read the same file otherwise.
    const holds = job.readersText === this.#parts.readers().text;
    if (reading !== null && holds) {
      const sections = reading.sections as readonly Float64Array<ArrayBuffer>[];
      job.file.takeAhead(job.place, unpackData(reading.json, sections) as CachedReading);
      this.#filesRead++;
    }
    this.#comesBack(job.file);
  }

  /** Its file may be what it died of: no other thread is tried on it. */
  #lost(thread: Thread, reason: string): void {
    const jobs = this.#threads.get(thread);
    if (jobs === undefined) return;
    this.#isBarred = true;
    this.#threads.delete(thread);
    const [first] = jobs.values();
    if (first !== undefined) this.#parts.died(first.file, reason);
    for (const { file } of jobs.values()) this.#comesBack(file);
  }

  #comesBack(file: WatchedFile): void {
    if (this.#lent.delete(file)) this.#parts.comesBack(file);
  }
}
