import type { IngestHost } from '../ingest/IngestHost.ts';
import type { Handlers } from './Handlers.ts';

/** Everything about measurements is asked of the worker that owns them. */
export function seriesHandlers(
  ingest: IngestHost,
): Pick<
  Handlers,
  | 'library:read'
  | 'library:changes'
  | 'series:read'
  | 'cohort:read'
  | 'lifetimes:read'
  | 'fit:read'
  | 'sweep:list'
  | 'sweep:read'
  | 'conditions:read'
  | 'week:read'
  | 'eqe:read'
  | 'figures:read'
> {
  return {
    'library:read': (options) => ingest.request('library:read', options),
    'library:changes': (request) => ingest.request('library:changes', request),
    'series:read': (request) => ingest.request('series:read', request),
    'cohort:read': (request) => ingest.request('cohort:read', request),
    'lifetimes:read': (request) => ingest.request('lifetimes:read', request),
    'fit:read': (request) => ingest.request('fit:read', request),
    'figures:read': (request) => ingest.request('figures:read', request),
    'sweep:list': (request) => ingest.request('sweep:list', request),
    'sweep:read': (request) => ingest.request('sweep:read', request),
    'conditions:read': (request) => ingest.request('conditions:read', request),
    'week:read': (request) => ingest.request('week:read', request),
    'eqe:read': () => ingest.request('eqe:read', undefined),
  };
}
