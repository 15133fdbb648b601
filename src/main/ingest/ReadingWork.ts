import { Pace } from './Pace.ts';
import type { ReadQueue } from './ReadQueue.ts';
import type { WatchedFile } from './WatchedFile.ts';

export interface ReadingWorkParts {
  readonly queue: ReadQueue;
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

  constructor(parts: ReadingWorkParts) {
    this.#parts = parts;
  }

  get isWorking(): boolean {
    return this.#isWorking;
  }

  add(file: WatchedFile): void {
    this.#parts.queue.add(file);
    if (!this.#isWorking) this.#work();
  }

  async #work(): Promise<void> {
    const { queue, isWatched, begins, wasRead, workOut, ended } = this.#parts;
    this.#isWorking = true;
    await this.#pace.breathe();
    for (let file = queue.next(); file !== null; file = queue.next()) {
      let isRead = false;
      begins(file);
      while (!isRead && isWatched(file)) {
        isRead = file.read(this.#pace.until);
        await this.#pace.breathe();
      }
      if (!isRead || !isWatched(file)) continue;
      wasRead(file);
      for (const { device } of file.parsed?.tracks ?? []) {
        workOut(device.label);
        await this.#pace.breathe();
      }
    }
    this.#isWorking = false;
    ended();
  }
}
