import type { Worker, WorkerOptions } from 'node:worker_threads';
import type { DrawnFiles, FigureJob, FigureMessage, NamedFile, PaperJob } from './figureJob.ts';

/** A drawing that the person stopped. */
export class Cancelled extends Error {}

/**
 * Draws one figure at a time in a worker thread, so that the window stays alive; ended at once when it
 * is cancelled, which leaves nothing behind: files are written when all of them are made.
 */
export class FigureHost {
  readonly #makeWorker: (options: WorkerOptions) => Worker;
  #worker: Worker | null = null;
  #cancelled = false;

  constructor(makeWorker: (options: WorkerOptions) => Worker) {
    this.#makeWorker = makeWorker;
  }

  draw(job: FigureJob, progress: (share: number) => void): Promise<DrawnFiles> {
    return this.#run<DrawnFiles>(job, progress);
  }

  drawPaper(job: PaperJob, progress: (share: number) => void): Promise<readonly NamedFile[]> {
    return this.#run<readonly NamedFile[]>(job, progress);
  }

  #run<Made>(job: FigureJob | PaperJob, progress: (share: number) => void): Promise<Made> {
    if (this.#worker !== null) {
      return Promise.reject(new Error('Another figure is being drawn: wait for it, or cancel it.'));
    }
    this.#cancelled = false;
    const worker = this.#makeWorker({ name: 'figure', workerData: job });
    this.#worker = worker;
    return new Promise<Made>((resolve, reject) => {
      worker.on('message', (message: FigureMessage<Made>) => {
        if (message.kind === 'progress') progress(message.share);
        else if (message.kind === 'done') resolve(message.made);
        else reject(new Error(message.message));
      });
      worker.on('error', (error) => reject(error));
      worker.on('exit', () =>
        reject(
          this.#cancelled
            ? new Cancelled('The figure was cancelled.')
            : new Error('The drawing stopped before it was done: there may be too little memory.'),
        ),
      );
    }).finally(() => {
      this.#worker = null;
      void worker.terminate();
    });
  }

  cancel(): void {
    this.#cancelled = true;
    void this.#worker?.terminate();
  }
}
