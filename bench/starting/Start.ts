import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { defaultOptions } from '../../src/core/report/makeReport.ts';
import type { FileCache } from '../../src/main/ingest/cache/FileCache.ts';
import { Ingest } from '../../src/main/ingest/Ingest.ts';
import { askIngest } from '../support/askIngest.ts';
import { readAheadThreads } from '../support/readAheadThreads.ts';

/** Milliseconds from the folder's path. */
export interface StartTimes {
  /** All files are named. */
  readonly names: number;
  /** One trace can be drawn. */
  readonly firstTrace: number;
  /** All lifetimes and traces can be told and drawn, though the columns may still come. */
  readonly overview: number;
  /** Everything is read. */
  readonly total: number;
}

/** One start of the program's reading on a folder, as its worker runs it. */
export class Start {
  readonly #ingest: Ingest;

  constructor(cache: FileCache) {
    this.#ingest = new Ingest(() => {}, { cache, ahead: readAheadThreads });
  }

  async read(folder: string, files: number): Promise<StartTimes> {
    const from = performance.now();
    const since = () => performance.now() - from;
    const times = { names: 0, firstTrace: 0, overview: 0, total: 0 };
    askIngest(this.#ingest, 'source:add', { id: 'bench', path: folder, isSample: false });
    while (times.total === 0) {
      await nextTurn();
      if (times.names === 0 && askIngest(this.#ingest, 'file:list', undefined).length === files) {
        times.names = since();
      }
      // As often as the window would ask.
      if (times.overview === 0 || this.#isRead()) {
        const drawn = this.#drawn();
        if (times.firstTrace === 0 && drawn > 0) times.firstTrace = since();
        if (times.overview === 0 && drawn === files) times.overview = since();
      }
      if (this.#isRead()) times.total = since();
    }
    return times;
  }

  /** Resolves when so many files are kept for the next start. */
  async kept(count: number): Promise<void> {
    while ((askIngest(this.#ingest, 'reading:diagnose', undefined).cache?.files ?? 0) < count)
      await wait(100);
  }

  close(): void {
    this.#ingest.close();
  }

  /** Traces that have points. */
  #drawn(): number {
    const { runs } = askIngest(this.#ingest, 'library:read', defaultOptions);
    if (runs.length === 0) return 0;
    const traces = askIngest(this.#ingest, 'series:read', {
      runIds: runs.map(({ id }) => id),
      quantity: 'runValue',
      normalized: true,
      fromHours: null,
      toHours: null,
      buckets: 1_000,
      options: defaultOptions,
    });
    return traces.filter(({ hours }) => hours.length > 0).length;
  }

  #isRead(): boolean {
    return askIngest(this.#ingest, 'source:list', undefined)[0]?.state === 'watching';
  }
}
