import { parentPort, workerData } from 'node:worker_threads';
import { sentenceOf } from '../sentenceOf.ts';
import { drawFiles } from './drawFiles.ts';
import type { FigureJob, FigureMessage } from './figureJob.ts';

if (parentPort === null) throw new Error('figure.worker runs as a worker thread only.');
const port = parentPort;
const tell = (message: FigureMessage) => port.postMessage(message);

drawFiles(workerData as FigureJob, (share) => tell({ kind: 'progress', share })).then(
  (files) => tell({ kind: 'done', ...files }),
  (error) => tell({ kind: 'failed', message: sentenceOf(error) }),
);
