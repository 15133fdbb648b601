import type { ReadAhead } from './ahead/ReadAhead.ts';
import { Pace } from './Pace.ts';
import type { ReadQueue } from './ReadQueue.ts';
import type { WatchedFile } from './WatchedFile.ts';

export interface ReadingWorkParts {
  readonly queue: ReadQueue;
  /** Threads that read files ahead; null without them. */
  readonly ahead: ReadAhead | null;
  /** False for a file that was removed meanwhile: it is let go. */
  readonly isWatched: (file: WatchedFile) => boolean;
  readonly begins: (file: WatchedFile) => void;
  readonly wasRead: (file: WatchedFile) => void;
  /** Works out one device of a file that was read, by the device's label. */
  readonly workOut: (label: string) => void;
  /** Nothing waits any more. */
  readonly ended: () => void;
}

/** Reads what waits, in slices, so that requests are answered in between. */
export class ReadingWork {
  readonly #parts: ReadingWorkParts;
  readonly #pace = new Pace();
  #isWorking = false;
  /** What no other thread may read, and comes next. */
  #own: WatchedFile | null = null;
  #wake: (() => void) | null = null;

  constructor(parts: ReadingWorkParts) {
    this.#parts = parts;
  }

  get isWorking(): boolean {
    return this.#isWorking;
  }

  add(file: WatchedFile): void {
    this.#parts.queue.add(file);
    if (!this.#isWorking) this.#work();
    this.#wake?.();
  }

  async #work(): Promise<void> {
    const { ahead, ended } = this.#parts;
    this.#isWorking = true;
    await this.#pace.breathe();
    for (;;) {
      const file = this.#next();
      if (file === null && !ahead?.isBusy) break;
      if (file !== null) await this.#read(file);
      else await this.#woken();
    }
    ahead?.rest();
    this.#isWorking = false;
    ended();
  }

  async #read(file: WatchedFile): Promise<void> {
    const { isWatched, begins, wasRead, workOut } = this.#parts;
    let isRead = false;
    begins(file);
    while (!isRead && isWatched(file)) {
      this.#lend();
      isRead = file.read(this.#pace.until);
      await this.#pace.breathe();
    }
    if (!isRead || !isWatched(file)) return;
    wasRead(file);
    for (const { device } of file.parsed?.tracks ?? []) {
      workOut(device.label);
      await this.#pace.breathe();
    }
  }

  /** The next file for this thread. */
  #next(): WatchedFile | null {
    const own = this.#own;
    this.#own = null;
    return own ?? this.#take();
  }

  /** The next file that no other thread has. */
  #take(): WatchedFile | null {
    const { queue, ahead, isWatched } = this.#parts;
    for (;;) {
      const file = queue.next();
      if (file === null || (isWatched(file) && !ahead?.has(file))) return file;
    }
  }

  #lend(): void {
    const { queue, ahead } = this.#parts;
    if (this.#own === null && !queue.isEmpty) this.#own = ahead?.lend(() => this.#take()) ?? null;
  }

  /** Resolves when there is something to read again. */
  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = null;
        resolve();
      };
    });
  }
}
