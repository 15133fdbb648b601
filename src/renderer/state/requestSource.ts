import type { FigureSource } from '../../core/figure/gather/FigureSource.ts';
import { request } from '../api.ts';
import { useLibraryStore } from './libraryStore.ts';

/** The worker's measurements as figures ask for them; devices with the conditions people gave them. */
export const requestSource: FigureSource = {
  async library(options) {
    const { devices } = useLibraryStore.getState();
    const { runs } = await request('library:read', options);
    return { devices, runs };
  },
  readSeries: (question) => request('series:read', question),
  readCohort: (question) => request('cohort:read', question),
  listSweeps: (deviceIds, overrides) => request('sweep:list', { deviceIds, overrides }),
  readSweeps: (sweepIds, overrides) => request('sweep:read', { sweepIds, overrides }),
};
