import type { AnalysisOptions, Library } from '../../core/series/queries.ts';
import type { SeriesStore } from '../../core/series/SeriesStore.ts';
import type { WatchedFile } from './WatchedFile.ts';

/**
 * The store's library with what only ingest knows: a device's sources, the first of its files, and
 * when they grew.
 */
export function joinLibrary(
  store: SeriesStore,
  files: ReadonlyMap<string, WatchedFile>,
  options: AnalysisOptions,
): Library {
  const { devices, runs, warnings } = store.library(options);
  return {
    runs,
    warnings,
    devices: devices.map((device) => {
      const own = store.filesOfDevice(device.id).flatMap((id) => files.get(id) ?? []);
      const sourceIds = [...new Set(own.map((file) => file.sourceId))];
      const grown = own.flatMap((file) => file.lastGrownAt ?? []);
      const lastGrownAt = grown.reduce<number | null>(
        (latest, at) => (latest === null || at > latest ? at : latest),
        null,
      );
      const filePath = own.reduce<string | null>(
        (first, { path }) => (first === null || path < first ? path : first),
        null,
      );
      return { ...device, filePath, sourceIds, lastGrownAt };
    }),
  };
}
