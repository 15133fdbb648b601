import { appendFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defaultOptions } from '../../src/core/report/makeReport.ts';
import { SeriesStore } from '../../src/core/series/SeriesStore.ts';
import { WatchedFile } from '../../src/main/ingest/WatchedFile.ts';
import { medianOf } from '../support/statistics.ts';
import { logRow } from './makeData.ts';

/** A log that Shelflight has read; it goes on growing. */
export class GrowingLog {
  readonly #path: string;
  readonly #file: WatchedFile;
  readonly #store = new SeriesStore();
  #rows: number;

  constructor(path: string, rows: number) {
    this.#path = path;
    this.#rows = rows;
    const root = dirname(path);
    this.#file = new WatchedFile({ sourceId: 's', root, stat: this.#stat(), trustsInode: true });
    this.#file.read(Number.POSITIVE_INFINITY);
    this.#file.settle();
    this.#bringUpToDate();
  }

  /**
   * Median ms from the appended row to the new summary, disk to lifetimes, and `withInspector` on to all that
   * is told of a selected run; the append is not timed.
   */
  appendRows(count: number, withInspector = false): number {
    const times = Array.from({ length: count }, () => {
      appendFileSync(this.#path, logRow(this.#rows++, 0));
      this.#file.noteStat(this.#stat());
      const from = performance.now();
      this.#file.read(Number.POSITIVE_INFINITY);
      const points = this.#bringUpToDate();
      if (withInspector) this.#inspect();
      const elapsed = performance.now() - from;
      if (points !== this.#rows) throw new Error(`${points} points, ${this.#rows} were written.`);
      return elapsed;
    });
    return medianOf(times);
  }

  #bringUpToDate(): number {
    const { id, path, parsed } = this.#file;
    if (parsed === null) throw new Error(`${path} was not recognised.`);
    this.#store.setFile(id, path, parsed);
    return this.#store.library(defaultOptions).runs[0]?.points ?? 0;
  }

  #inspect(): void {
    const [run] = this.#store.library(defaultOptions).runs;
    if (run === undefined) throw new Error('There is no run.');
    const runs = [{ runId: run.id, retentionHours: [1_000] }];
    const [lifetimes] = this.#store.readLifetimes({ runs, options: defaultOptions });
    if (lifetimes?.energy.kilowattHoursPerM2 == null) throw new Error('No energy is told.');
  }

  #stat() {
    const { size, mtimeMs, ino } = statSync(this.#path);
    return { path: basename(this.#path), bytes: size, modifiedAt: mtimeMs, inode: ino };
  }
}
