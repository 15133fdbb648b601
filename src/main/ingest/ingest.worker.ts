import { constants, setPriority } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { FileCache } from './cache/FileCache.ts';
import { Ingest } from './Ingest.ts';
import type { IngestWorkerData } from './messages.ts';
import { serveIngest } from './serveIngest.ts';

if (parentPort === null) throw new Error('ingest.worker runs as a worker thread only.');
const port = parentPort;
// Where cores are few the window draws first and reading takes what is left. Linux alone gives this
// thread a priority of its own; elsewhere the call would slow the window down as well.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const given = workerData as IngestWorkerData | null | undefined;
const ingest = new Ingest(
  (name, payload) => port.postMessage({ kind: 'event', name, payload }),
  given
    ? {
        cache: new FileCache(given.cache),
        ahead: { makeWorker: () => new Worker(given.readAhead, { name: 'read ahead' }) },
        ...(given.withoutEvents && { poller: { hints: false } }),
      }
    : {},
);
serveIngest(port, ingest);
