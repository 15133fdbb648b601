import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { defaultOptions } from '../../../../src/core/report/makeReport.ts';
import type { AheadAnswer, AheadJob } from '../../../../src/main/ingest/ahead/messages.ts';
import type { ReadAheadParts } from '../../../../src/main/ingest/ahead/ReadAhead.ts';
import { readWholeFile } from '../../../../src/main/ingest/ahead/readWholeFile.ts';
import { mppText } from './measurementText.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { type WatchedIngest, watchedIngest } from './watchedIngest.ts';

/** From this size on a file is lent here, and so many rows make one. */
const longBytes = 1 << 20;
const rows = 45_000;
const names = ['ch1.txt', 'ch2.txt', 'ch3.txt', 'ch4.txt'];

type Thread = ReturnType<ReadAheadParts['makeWorker']>;

/** A thread that answers in its own time, as `answer` says; it counts what it was given. */
function fakeThreads(answer: (job: AheadJob) => AheadAnswer | Promise<AheadAnswer> | 'dies') {
  const jobs: AheadJob[] = [];
  const makeWorker = (): Thread => {
    const listeners = new Map<string, (value: unknown) => void>();
    const thread = {
      on: (name: string, listener: (value: unknown) => void) => listeners.set(name, listener),
      postMessage: (job: AheadJob) => {
        jobs.push(structuredClone(job));
        setImmediate(async () => {
          const made = answer(job);
          if (made === 'dies') listeners.get('exit')?.(1);
          else listeners.get('message')?.(structuredClone(await made));
        });
      },
      terminate: async () => 0,
    };
    return thread as unknown as Thread;
  };
  return { jobs, ahead: { makeWorker, threads: 1, longBytes } };
}

const honest = (job: AheadJob): AheadAnswer => ({ seq: job.seq, reading: readWholeFile(job) });

function longLogs(folder = temporaryFolder()): string {
  for (const [i, name] of names.entries()) {
    writeFileSync(join(folder, name), mppText(0, rows + i));
  }
  return folder;
}

const isRead = ({ source }: WatchedIngest) => source().state === 'watching';

/** All that is told and drawn. */
function told({ ingest, files }: WatchedIngest) {
  const library = ingest.answer({ name: 'library:read', request: defaultOptions });
  const traces = ingest.answer({
    name: 'series:read',
    request: {
      runIds: library.runs.map(({ id }) => id),
      quantity: 'runValue',
      normalized: true,
      fromHours: null,
      toHours: null,
      buckets: 300,
      options: defaultOptions,
    },
  });
  // When a file was seen to grow is another matter than what is in it.
  const devices = library.devices.map(({ lastGrownAt: _, ...device }) => device);
  return {
    devices,
    runs: library.runs,
    traces,
    files: [...files()].sort((a, b) => a.path.localeCompare(b.path)),
  };
}

const diagnosed = ({ ingest }: WatchedIngest) =>
  ingest.answer({ name: 'reading:diagnose', request: undefined });

async function readWith(
  folder: string,
  ahead?: Pick<ReadAheadParts, 'makeWorker' | 'threads' | 'longBytes'>,
) {
  const watched = watchedIngest(ahead ? { ahead } : {});
  watched.add(folder);
  await watched.until(() => isRead(watched));
  return watched;
}

test('long logs that real threads read ahead tell what they tell without', async () => {
  const folder = longLogs();
  const program = new URL('../../../../src/main/ingest/ahead/readAhead.worker.ts', import.meta.url);
  let given = 0;
  const makeWorker = () => {
    const worker = new Worker(program);
    const post = worker.postMessage.bind(worker);
    worker.postMessage = (...args: Parameters<typeof post>) => {
      given++;
      post(...args);
    };
    return worker;
  };
  const ahead = await readWith(folder, { makeWorker, threads: 2, longBytes });
  const alone = await readWith(folder);
  expect(given).toBeGreaterThan(0);
  expect(diagnosed(ahead).filesReadAhead).toBe(given);
  expect(diagnosed(ahead).troubles).toEqual([]);
  expect(told(ahead)).toEqual(told(alone));
  expect(ahead.files().map((file) => file.rows)).toEqual(alone.files().map((file) => file.rows));
});

test('a log that was read ahead grows like any other', async () => {
  const folder = longLogs();
  const { jobs, ahead } = fakeThreads(honest);
  const watched = await readWith(folder, ahead);
  expect(jobs.length).toBeGreaterThan(0);
  for (const [i, name] of names.entries()) {
    appendFileSync(join(folder, name), mppText(rows + i, rows + i + 3));
  }
  await watched.until(() => names.every((name, i) => watched.file(name)?.rows === rows + i + 3));
  expect(told(watched)).toEqual(told(await readWith(folder)));
  // What was read before is not lent again.
  expect(new Set(jobs.map(({ place }) => place.stat.path)).size).toBe(jobs.length);
});

test('a file that is another one when the thread is ready is read as it is now', async () => {
  const folder = longLogs();
  const other = temporaryFolder();
  const { jobs, ahead } = fakeThreads((job) => {
    const answer = honest(job);
    const { path } = job.place.stat;
    writeFileSync(join(other, path), mppText(0, rows).replaceAll('18.', '17.'));
    renameSync(join(other, path), join(folder, path));
    return answer;
  });
  const watched = await readWith(folder, ahead);
  expect(jobs.length).toBeGreaterThan(0);
  const lent = new Set(jobs.map(({ place }) => place.stat.path));
  const { runs } = told(watched);
  for (const { files, initial } of runs) {
    expect(Math.floor(Math.abs(initial ?? 0))).toBe(lent.has(files[0] as string) ? 17 : 18);
  }
});

test('a file that is gone when the thread is ready is gone', async () => {
  const folder = longLogs();
  const { jobs, ahead } = fakeThreads((job) => {
    rmSync(join(folder, job.place.stat.path));
    return { seq: job.seq, reading: null };
  });
  const watched = watchedIngest({ ahead });
  watched.add(folder);
  await watched.until(
    () => isRead(watched) && watched.files().length === names.length - jobs.length,
  );
  expect(jobs.length).toBeGreaterThan(0);
  expect(watched.files().every(({ state }) => state === 'read')).toBe(true);
});

test('a thread that dies gives its files back, and no other one is tried', async () => {
  const folder = longLogs();
  const { jobs, ahead } = fakeThreads(() => 'dies');
  const watched = await readWith(folder, ahead);
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.length).toBeLessThanOrEqual(2);
  expect(diagnosed(watched).troubles).toMatchObject([
    { path: jobs[0]?.place.stat.path, message: expect.stringContaining('it stopped') },
  ]);
  expect(told(watched)).toEqual(told(await readWith(folder)));
});

test('what was read with other readers or another pattern of names is not taken', async () => {
  const folder = longLogs();
  let change = () => {};
  const { jobs, ahead } = fakeThreads((job) => {
    const answer = honest(job);
    change();
    return answer;
  });
  const watched = watchedIngest({ ahead });
  change = () => {
    change = () => {};
    const request = { sourceId: 'a', pattern: 'ch{pixel}' };
    watched.ingest.answer({ name: 'source:name', request });
  };
  watched.add(folder);
  await watched.until(() => isRead(watched) && jobs.length > 0);
  const pixels = watched.ingest
    .answer({ name: 'library:read', request: defaultOptions })
    .devices.map(({ pixel }) => pixel);
  expect([...pixels].sort()).toEqual(['1', '2', '3', '4']);
});

test('short files, and those with an unfinished last line, are read by their owner', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'short1.txt'), mppText(0, 20));
  writeFileSync(join(folder, 'short2.txt'), mppText(0, 20));
  writeFileSync(join(folder, 'half1.txt'), mppText(0, rows).slice(0, -1));
  writeFileSync(join(folder, 'half2.txt'), mppText(0, rows).slice(0, -1));
  const answers: AheadAnswer[] = [];
  const { jobs, ahead } = fakeThreads((job) => {
    const answer = honest(job);
    answers.push(answer);
    return answer;
  });
  const watched = await readWith(folder, ahead);
  await watched.until(() => watched.files().every((file) => file.rows > 0));
  expect(jobs.every(({ place }) => place.stat.path.startsWith('half'))).toBe(true);
  expect(answers.every(({ reading }) => reading === null)).toBe(true);
});
