import { Worker } from 'node:worker_threads';

const program = new URL('../../src/main/ingest/ahead/readAhead.worker.ts', import.meta.url);

/** The threads that read ahead, as the program has them. */
export const readAheadThreads = { makeWorker: (): Worker => new Worker(program) };
