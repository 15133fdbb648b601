import { parentPort, workerData } from 'node:worker_threads';
import { sentenceOf } from '../sentenceOf.ts';
import { drawFiles } from './drawFiles.ts';
import type { FigureJob, FigureMessage, PaperJob } from './figureJob.ts';
import { paperFiles } from './paperFiles.ts';

if (parentPort === null) throw new Error('figure.worker runs as a worker thread only.');
const port = parentPort;
const tell = (message: FigureMessage) => port.postMessage(message);

const job = workerData as FigureJob | PaperJob;
const progress = (share: number) => tell({ kind: 'progress', share });
const working = 'formats' in job ? paperFiles(job, progress) : drawFiles(job, progress);
working.then(
  (made) => tell({ kind: 'done', made }),
  (error) => tell({ kind: 'failed', message: sentenceOf(error) }),
);
