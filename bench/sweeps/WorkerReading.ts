import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { defaultOptions } from '../../src/core/report/makeReport.ts';
import { IngestHost } from '../../src/main/ingest/IngestHost.ts';

/** The app's reading worker with main's side of it, ready to be asked. */
export class WorkerReading {
  readonly #host: IngestHost;
  #isWatching: (() => void) | null = null;

  private constructor(worker: Worker) {
    this.#host = new IngestHost({
      makeWorker: () => worker,
      tell: (name, payload) => {
        if (name !== 'source:changed') return;
        const sources = payload as readonly { readonly state: string }[];
        if (sources.length > 0 && sources.every(({ state }) => state === 'watching')) {
          this.#isWatching?.();
        }
      },
      log: (line) => console.error(line),
    });
  }

  static async start(): Promise<WorkerReading> {
    const worker = new Worker(new URL('../../src/main/ingest/ingest.worker.ts', import.meta.url));
    await once(worker, 'online');
    const started = new WorkerReading(worker);
    await started.#host.request('source:list', undefined);
    return started;
  }

  /** Reads a folder until all figures of merit of all its sweeps are known; returns the rows. */
  async read(folder: string): Promise<number> {
    const host = this.#host;
    const watching = new Promise<void>((resolve) => {
      this.#isWatching = resolve;
    });
    await host.addSource({ id: 'bench', path: folder, isSample: false });
    await watching;
    const { devices } = await host.request('library:read', defaultOptions);
    const deviceIds = devices.map(({ id }) => id);
    const sweeps = await host.request('sweep:list', { deviceIds, overrides: [] });
    if (sweeps.some(({ pcePercent }) => pcePercent === null))
      throw new Error('A sweep has no PCE.');
    const files = await host.request('file:list', undefined);
    await host.removeSource('bench');
    return files.reduce((sum, file) => sum + file.rows, 0);
  }

  async close(): Promise<void> {
    await this.#host.close();
  }
}
