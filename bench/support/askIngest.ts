import type { Ingest } from '../../src/main/ingest/Ingest.ts';
import type { IngestRequestName, IngestRequests } from '../../src/main/ingest/messages.ts';

/** Asks as the worker does for the window. */
export function askIngest<N extends IngestRequestName>(
  ingest: Ingest,
  name: N,
  request: IngestRequests[N]['request'],
): IngestRequests[N]['response'] {
  return ingest.answer<N>({ name, request } as Parameters<typeof ingest.answer<N>>[0]);
}
