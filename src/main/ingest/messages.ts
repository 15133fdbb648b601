import type { Events, FileState, Requests } from '../../ipc/contract.ts';
import type { ReadingDiagnostics } from '../../ipc/Diagnostics.ts';

/** A folder as main asks the worker to watch it; main chose the id. */
export interface WatchedPlace {
  readonly id: string;
  readonly path: string;
  readonly isSample: boolean;
  /** How the names of its files are made; null or absent: not said. */
  readonly namePattern?: string | null;
}

/** What the worker is started with. */
export interface IngestWorkerData {
  /** Where what was read is kept, and which program reads. */
  readonly cache: { readonly folder: string; readonly version: string };
  /** Changes are found by looking alone. */
  readonly withoutEvents: boolean;
  /** Path of the program of the threads that read ahead. */
  readonly readAhead: string;
}

/** Values for files that do not say. */
export interface IngestDefaults {
  readonly areaCm2: number | null;
  readonly irradianceMwCm2: number;
}

type Forwarded =
  | 'source:list'
  | 'library:read'
  | 'library:changes'
  | 'series:read'
  | 'cohort:read'
  | 'lifetimes:read'
  | 'fit:read'
  | 'figures:read'
  | 'sweep:list'
  | 'sweep:read'
  | 'conditions:read'
  | 'week:read'
  | 'eqe:read'
  | 'file:changes'
  | 'file:read'
  | 'reader:apply'
  | 'mapping:propose'
  | 'mapping:preview'
  | 'cache:clear'
  | 'sheet:read';

/** What the worker can be asked: requests of the window that pass through, and main's own. */
export type IngestRequests = Pick<Requests, Forwarded> & {
  'source:add': { request: WatchedPlace; response: undefined };
  'source:name': {
    request: { sourceId: string; pattern: string | null };
    response: undefined;
  };
  'source:remove': { request: { sourceId: string }; response: undefined };
  /** Null: all of them, after the computer slept. */
  'source:rescan': { request: { sourceId: string | null }; response: undefined };
  'file:list': { request: undefined; response: readonly FileState[] };
  'reading:diagnose': { request: undefined; response: ReadingDiagnostics };
  'defaults:set': { request: IngestDefaults; response: undefined };
};

export type IngestRequestName = keyof IngestRequests;

/** The closed union of everything that main posts to the worker. */
export type IngestCall = {
  readonly [N in IngestRequestName]: {
    readonly seq: number;
    readonly name: N;
    readonly request: IngestRequests[N]['request'];
  };
}[IngestRequestName];

export type IngestEventName = Exclude<keyof Events, 'reading:failed'>;

/** The closed union of everything that the worker posts to main; errors cross as data. */
export type IngestMessage =
  | { readonly kind: 'answer'; readonly seq: number; readonly value: unknown }
  | {
      readonly kind: 'refusal';
      readonly seq: number;
      readonly message: string;
      readonly stack: string | null;
    }
  | {
      readonly [N in IngestEventName]: {
        readonly kind: 'event';
        readonly name: N;
        readonly payload: Events[N];
      };
    }[IngestEventName];
