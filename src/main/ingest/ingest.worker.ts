import { parentPort } from 'node:worker_threads';
import { Ingest } from './Ingest.ts';
import { serveIngest } from './serveIngest.ts';

if (parentPort === null) throw new Error('ingest.worker runs as a worker thread only.');
const port = parentPort;
const ingest = new Ingest((name, payload) => port.postMessage({ kind: 'event', name, payload }));
serveIngest(port, ingest);
