import type { Library } from '../../../core/series/queries.ts';
import type { IngestRequestName, IngestRequests } from '../messages.ts';
import type { WatchedFile } from '../WatchedFile.ts';
import type { FileCache } from './FileCache.ts';

const NAME = 'answers';
/** The questions of every view that a person is likely to begin with. */
const MOST_QUESTIONS = 12;

/** Questions about all that there is, as the window asks them when it opens. */
export type KeptQuestion = 'library:read' | 'series:read' | 'cohort:read' | 'sweep:list';
const questions: ReadonlySet<string> = new Set<KeptQuestion>([
  'library:read',
  'series:read',
  'cohort:read',
  'sweep:list',
]);

/** What the answers rest on. */
export interface AnsweredWith {
  readonly files: ReadonlyMap<string, WatchedFile>;
  /** Defaults and readers, as a text that changes with them. */
  readonly settings: string;
}

interface Kept {
  readonly settings: string;
  /** Id and bytes of every file that the answers rest on. */
  readonly files: readonly (readonly [string, number])[];
  readonly answers: readonly (readonly [string, unknown])[];
}

/**
 * The answers of last time to the questions with which the window begins, so that everything is drawn
 * before it is read. They hold while every file that they rest on is there and has not got shorter, and
 * until all files are read.
 */
export class KeptAnswers {
  readonly #cache: FileCache;
  readonly #asked = new Map<string, { name: KeptQuestion; request: unknown }>();
  #kept: Kept | null | undefined;
  #byQuestion: ReadonlyMap<string, unknown> | null = null;
  #runFiles: ReadonlyMap<string, readonly string[]> = new Map();
  #isOver = false;

  constructor(cache: FileCache) {
    this.#cache = cache;
  }

  /** Answers of last time are given for now. */
  get areGiven(): boolean {
    return this.#byQuestion !== null;
  }

  /** All folders are listed, or one more of them is. True when answers can be given from now on. */
  compare({ files, settings }: AnsweredWith): boolean {
    if (this.#isOver || this.areGiven) return false;
    if (this.#kept === undefined) this.#kept = this.#read();
    const kept = this.#kept;
    if (kept?.settings !== settings) return false;
    if (!kept.files.every(([id, bytes]) => (files.get(id)?.stat.bytes ?? -1) >= bytes))
      return false;
    this.#byQuestion = new Map(kept.answers);
    this.#runFiles = new Map(
      kept.answers.flatMap(([key, answer]) =>
        key.startsWith('["library:read"')
          ? (answer as Library).runs.map(({ id, files }) => [id, files] as const)
          : [],
      ),
    );
    return true;
  }

  /** Paths of the files of runs, as they were known last time. */
  filesOf(runIds: readonly string[]): ReadonlySet<string> {
    return new Set(runIds.flatMap((id) => this.#runFiles.get(id) ?? []));
  }

  /** The answer of last time, when there is one and it still holds. */
  answer<N extends IngestRequestName>(
    name: N,
    request: IngestRequests[N]['request'],
  ): IngestRequests[N]['response'] | undefined {
    if (!questions.has(name)) return undefined;
    const key = keyOf(name, request);
    if (isWhole(request)) {
      // Asked for last stands last.
      this.#asked.delete(key);
      this.#asked.set(key, { name: name as KeptQuestion, request });
      for (const first of this.#asked.keys()) {
        if (this.#asked.size <= MOST_QUESTIONS) break;
        this.#asked.delete(first);
      }
    }
    return this.#byQuestion?.get(key) as IngestRequests[N]['response'] | undefined;
  }

  /** Everything is read, or will be otherwise: from now on nothing of last time is given. */
  end(): void {
    this.#isOver = true;
    this.#byQuestion = null;
    this.#kept = null;
  }

  /** Keeps the answers of now to the questions asked lately. Resolves when they are on the disk. */
  async keep(
    { files, settings }: AnsweredWith,
    answerOf: (name: KeptQuestion, request: unknown) => unknown,
  ): Promise<void> {
    const kept: Kept = {
      settings,
      files: [...files.values()].map(({ id, bytesRead }) => [id, bytesRead.all]),
      answers: [...this.#asked].map(([key, { name, request }]) => [key, answerOf(name, request)]),
    };
    if (kept.answers.length > 0) await this.#cache.write(NAME, '', kept);
  }

  #read(): Kept | null {
    const read = this.#cache.open(NAME, '')?.next(Number.POSITIVE_INFINITY) ?? null;
    return read === null || read === 'more' ? null : (read.data as Kept);
  }
}

/** The same for any width of the window: a picture of a few points more or fewer looks the same. */
function keyOf(name: string, request: unknown): string {
  const { buckets: _, gridPoints: __, ...rest } = request as Record<string, unknown>;
  return JSON.stringify([name, rest]);
}

/** Not for a part of the hours that somebody has zoomed to. */
function isWhole(request: unknown): boolean {
  const { fromHours = null, toHours = null } = request as Record<string, unknown>;
  return fromHours === null && toHours === null;
}
