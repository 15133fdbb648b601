import type { IngestHost } from '../ingest/IngestHost.ts';
import type { Handlers } from './Handlers.ts';

export function fileHandlers(
  ingest: IngestHost,
): Pick<Handlers, 'file:changes' | 'file:read' | 'sheet:read'> {
  return {
    'file:changes': (request) => ingest.request('file:changes', request),
    'file:read': (request) => ingest.request('file:read', request),
    'sheet:read': (request) => ingest.request('sheet:read', request),
  };
}
