import type { Float64Column } from '../../core/series/Float64Column.ts';
import type { SeriesStore } from '../../core/series/SeriesStore.ts';
import type { ReadingDiagnostics } from '../../ipc/Diagnostics.ts';
import type { FileCache } from './cache/FileCache.ts';
import type { Troubles } from './Troubles.ts';
import type { WatchedFile } from './WatchedFile.ts';
import type { WatchedSource } from './WatchedSource.ts';

export interface DiagnosedParts {
  readonly store: SeriesStore;
  readonly files: Iterable<WatchedFile>;
  readonly sources: Iterable<WatchedSource>;
  readonly troubles: Troubles;
  readonly cache: FileCache | undefined;
  readonly filesReadAhead: number;
}

/** What reading costs at present. Walks all files, so it is for a panel that somebody looks at. */
export function diagnoseReading({
  store,
  files,
  sources,
  troubles,
  cache,
  filesReadAhead,
}: DiagnosedParts): ReadingDiagnostics {
  // Of this thread alone.
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const columns = new Set<Float64Column>();
  let columnBytes = 0;
  let rows = 0;
  let sweepColumns = 0;
  for (const { parsed } of files) {
    if (parsed === null) continue;
    rows += parsed.rows;
    for (const { timeSeconds, columns: own } of parsed.tracks) {
      columns.add(timeSeconds);
      for (const column of own.values()) columns.add(column);
    }
    for (const { voltage, currentMa, currentDensityMaCm2 } of parsed.sweeps) {
      for (const values of [voltage, currentMa, currentDensityMaCm2]) {
        columnBytes += values?.byteLength ?? 0;
        if (values !== null) sweepColumns++;
      }
    }
  }
  for (const { bytes } of columns) columnBytes += bytes;
  return {
    heapBytes: heapUsed,
    bufferBytes: arrayBuffers,
    columns: columns.size + sweepColumns,
    columnBytes,
    runBytes: store.runBytes,
    rows,
    filesReadAhead,
    sources: [...sources].map((source) => source.watchState()),
    troubles: troubles.last,
    cache: cache?.state() ?? null,
  };
}
