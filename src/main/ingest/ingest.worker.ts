import { parentPort } from 'node:worker_threads';
import type { IngestCall } from './messages.ts';

// Until the store of measurements is there: nothing is watched yet.
parentPort?.on('message', ({ seq, name }: IngestCall) => {
  const value = name === 'library:read' ? { devices: [], runs: [], warnings: [] } : [];
  parentPort?.postMessage({ kind: 'answer', seq, value });
});
