import type { MessagePort } from 'node:worker_threads';
import type { Ingest } from './Ingest.ts';
import type { IngestCall, IngestMessage, IngestRequestName } from './messages.ts';

/**
 * Answers every call on the port; whatever a handler throws goes back as data. Columns are cloned,
 * not transferred: at most 16,000 points leave per answer (a tenth of a millisecond), and a
 * transferred buffer that the store still holds would be emptied under it.
 */
export function serveIngest(port: Pick<MessagePort, 'on' | 'postMessage'>, ingest: Ingest): void {
  const post = (message: IngestMessage) => port.postMessage(message);
  port.on('message', (call: IngestCall) => {
    const { seq } = call;
    try {
      post({ kind: 'answer', seq, value: ingest.answer<IngestRequestName>(call) });
    } catch (error) {
      const isError = error instanceof Error;
      post({
        kind: 'refusal',
        seq,
        message: isError ? error.message : String(error),
        stack: isError ? (error.stack ?? null) : null,
      });
    }
  });
}
