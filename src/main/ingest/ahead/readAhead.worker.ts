import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { AheadAnswer, AheadJob } from './messages.ts';
import { readWholeFile } from './readWholeFile.ts';

if (parentPort === null) throw new Error('readAhead.worker runs as a worker thread only.');
const port = parentPort;
// As the thread that it helps: where cores are few the window draws first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
port.on('message', ({ seq, ...job }: AheadJob) => {
  const reading = readWholeFile(job);
  const answer: AheadAnswer = { seq, reading };
  // The columns go without a copy; two of them may lie in one storage.
  const storage = (reading?.sections ?? []).map(({ buffer }) => buffer as ArrayBuffer);
  port.postMessage(answer, [...new Set(storage)]);
});
