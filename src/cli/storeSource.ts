import type { FigureSource } from '../core/figure/gather/FigureSource.ts';
import type { SeriesStore } from '../core/series/SeriesStore.ts';

/** The store as figures ask it. */
export function storeSource(store: SeriesStore): FigureSource {
  return {
    library: async (options) => store.library(options),
    readSeries: async (request) => store.readSeries(request),
    readCohort: async (request) => store.readCohort(request),
    listSweeps: async (deviceIds, overrides) => store.listSweeps(deviceIds, overrides),
    readSweeps: async (sweepIds, overrides) => store.readSweeps(sweepIds, overrides),
  };
}
