import type { IngestHost } from '../ingest/IngestHost.ts';
import type { Handlers } from './Handlers.ts';

export function fileHandlers(
  ingest: IngestHost,
): Pick<Handlers, 'file:list' | 'file:read' | 'sheet:read'> {
  return {
    'file:list': () => ingest.request('file:list', undefined),
    'file:read': (request) => ingest.request('file:read', request),
    'sheet:read': (request) => ingest.request('sheet:read', request),
  };
}
