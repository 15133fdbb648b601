import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import type { EventName, Events } from '../../../../src/ipc/contract.ts';
import { IngestHost } from '../../../../src/main/ingest/IngestHost.ts';
import { mppText } from './measurementText.ts';
import { temporaryFolder } from './temporaryFolder.ts';

type Told = { [N in EventName]: { name: N; payload: Events[N] } }[EventName];

function hosted(makeWorker: () => Worker) {
  const told: Told[] = [];
  let look = () => {};
  const host = new IngestHost({
    makeWorker,
    tell(name, payload) {
      told.push({ name, payload } as Told);
      look();
    },
    log: () => {},
  });
  onTestFinished(() => host.close());
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      look = () => condition() && resolve();
      look();
    });
  const failures = () => told.filter((event) => event.name === 'reading:failed');
  return { host, told, until, failures };
}

/** Answers source:list with what was added to it; dies of a rescan. */
const FRAGILE = `
  const { parentPort } = require('node:worker_threads');
  const sources = [];
  parentPort.on('message', ({ seq, name, request }) => {
    if (name === 'source:rescan') process.exit(7);
    if (name === 'file:read') {
      parentPort.postMessage({ kind: 'refusal', seq, message: 'No such file.', stack: null });
      return;
    }
    if (name === 'source:add') sources.push(request.path);
    parentPort.postMessage({ kind: 'answer', seq, value: name === 'source:list' ? sources : undefined });
  });`;
const fragile = () => new Worker(FRAGILE, { eval: true });

test('The real worker reads a folder and answers by number', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ch01.txt'), mppText(0, 60));
  const entry = new URL('../../../../src/main/ingest/ingest.worker.ts', import.meta.url);
  const { host, told, until } = hosted(() => new Worker(entry));
  await host.addSource({ id: 'a', path: folder, isSample: false });
  await until(() => told.some(({ name }) => name === 'series:changed'));
  const [files, sources, none] = await Promise.all([
    host.request('file:list', undefined),
    host.request('source:list', undefined),
    host.request('file:read', { fileId: 'nobody' }),
  ]);
  expect(files[0]).toMatchObject({ path: 'ch01.txt', rows: 60 });
  expect(sources[0]).toMatchObject({ id: 'a', files: 1 });
  expect(none).toBeNull();
});

test('A worker that dies is started again with the same folders', async () => {
  const { host, until, failures } = hosted(fragile);
  await host.addSource({ id: 'a', path: '/data/a', isSample: false });
  await host.addSource({ id: 'b', path: '/data/b', isSample: false });
  await host.removeSource('a');
  await expect(host.request('source:rescan', { sourceId: null })).rejects.toThrow('interrupted');
  await until(() => failures().length === 1);
  expect(failures()[0]?.payload).toMatchObject({ restarted: true });
  expect(await host.request('source:list', undefined)).toEqual(['/data/b']);
});

test('After five new starts it is given up, and everybody is told', async () => {
  let made = 0;
  const { host, until, failures } = hosted(() => {
    made++;
    return fragile();
  });
  for (let i = 1; i <= 6; i++) {
    await host.request('source:rescan', { sourceId: null }).catch(() => {});
    await until(() => failures().length === i);
  }
  expect(made).toBe(6);
  expect(failures().map(({ payload }) => payload)).toEqual([
    ...Array(5).fill(expect.objectContaining({ restarted: true })),
    expect.objectContaining({ restarted: false }),
  ]);
  await expect(host.request('source:list', undefined)).rejects.toThrow('start Shelflight again');
});

test('A refusal crosses as an error with its sentence', async () => {
  const { host } = hosted(fragile);
  await expect(host.request('file:read', { fileId: 'x' })).rejects.toThrow('No such file.');
});
