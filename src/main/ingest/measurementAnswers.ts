import type { EqeStore } from '../../core/eqe/EqeStore.ts';
import type { Library } from '../../core/series/queries.ts';
import type { SeriesStore } from '../../core/series/SeriesStore.ts';
import type { Answers } from './IngestAnswers.ts';
import type { MappingDesk } from './MappingDesk.ts';
import type { IngestRequests } from './messages.ts';
import { sheetsOfFile } from './sheetsOfFile.ts';
import { ToldLists } from './ToldLists.ts';
import type { WatchedFile } from './WatchedFile.ts';

export interface MeasurementAnswersParts {
  readonly store: SeriesStore;
  readonly spectra: EqeStore;
  readonly files: ReadonlyMap<string, WatchedFile>;
  readonly mappings: MappingDesk;
  /** The library, as it is or as it was kept from last time. */
  readonly library: (options: IngestRequests['library:read']['request']) => Library;
}

/** Everything that only looks: at what was measured, at the files, at what a mapping would give. */
export type MeasurementAnswers = Omit<
  Answers,
  | 'source:add'
  | 'source:name'
  | 'source:remove'
  | 'source:rescan'
  | 'source:list'
  | 'defaults:set'
  | 'library:read'
  | 'reader:apply'
  | 'reading:diagnose'
  | 'cache:clear'
>;

export function measurementAnswers(parts: MeasurementAnswersParts): MeasurementAnswers {
  const { store, spectra, files, mappings, library } = parts;
  const told = new ToldLists();
  const fileStates = () => [...files.values()].map((file) => file.state());
  return {
    'library:changes': (request) => told.library(library(request.options), request),
    'series:read': (request) => store.readSeries(request),
    'cohort:read': (request) => store.readCohort(request),
    'lifetimes:read': (request) => store.readLifetimes(request),
    'fit:read': (request) => store.readFit(request),
    'figures:read': (request) => store.readFigures(request),
    'sweep:list': ({ deviceIds, overrides }) => store.listSweeps(deviceIds, overrides),
    'sweep:read': ({ sweepIds, overrides }) => store.readSweeps(sweepIds, overrides),
    'conditions:read': (request) => store.readConditions(request),
    'week:read': (request) => store.readChanges(request),
    'eqe:read': () => spectra.read(),
    'file:list': fileStates,
    'file:changes': ({ mark }) => told.files(fileStates(), mark),
    'file:read': ({ fileId }) => files.get(fileId)?.detail() ?? null,
    'mapping:propose': (request) => mappings.propose(request),
    'mapping:preview': (request) => mappings.preview(request),
    'sheet:read': ({ bytes }) => sheetsOfFile(bytes),
  };
}
