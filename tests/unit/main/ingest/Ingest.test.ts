import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { fileAccess } from '../../../../src/main/ingest/FileAccess.ts';
import { mppText } from './measurementText.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { watchedIngest } from './watchedIngest.ts';

const options = {
  reference: 'auto',
  exclusions: {},
  overrides: [],
  shelfDirection: 'reverse',
} as const;

describe.each([
  ['with events of the file system', true],
  ['by looking alone', false],
])('Ingest, %s', (_name, hints) => {
  // Looking alone is tried with a quick tick, so that a test takes no longer than it must.
  const start = () => watchedIngest({ poller: { hints, tickMs: hints ? 1_000 : 50 } });

  test('reads what is there, and says so', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'batch 1/深い'), { recursive: true });
    writeFileSync(join(folder, 'batch 1/深い/ch01.txt'), mppText(0, 90));
    const watched = start();
    watched.add(folder);
    await watched.until(() => watched.source().state === 'watching');
    expect(watched.file('batch 1/深い/ch01.txt')).toMatchObject({ rows: 90, kind: 'track' });
    expect(watched.source()).toMatchObject({ files: 1, progress: null, message: null });
    const library = watched.ingest.answer({ name: 'library:read', request: options });
    expect(library.devices).toHaveLength(1);
    expect(library.devices[0]).toMatchObject({ sourceIds: ['a'] });
    expect(library.runs[0]).toMatchObject({ kind: 'mpp', points: 90 });
  });

  test('loses none of forty appends 0 to 40 ms apart', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ch01.txt');
    writeFileSync(path, mppText(0, 60));
    const watched = start();
    watched.add(folder);
    await watched.until(() => watched.file('ch01.txt')?.rows === 60);
    for (let i = 0; i < 40; i++) {
      appendFileSync(path, mppText(60 + i, 61 + i));
      await wait(i);
    }
    await watched.until(() => watched.file('ch01.txt')?.rows === 100);
  });

  test('lets half a line wait for its end', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ch01.txt');
    const [line = ''] = mppText(60, 61).split('\n');
    writeFileSync(path, mppText(0, 60) + line.slice(0, 9));
    const watched = start();
    watched.add(folder);
    await watched.until(() => watched.file('ch01.txt')?.rows === 60);
    expect(watched.file('ch01.txt')).toMatchObject({
      state: 'waiting',
      waitingBytes: 9,
      rejected: 0,
    });
    appendFileSync(path, `${line.slice(9)}\n`);
    await watched.until(() => watched.file('ch01.txt')?.rows === 61);
    expect(watched.file('ch01.txt')).toMatchObject({
      state: 'read',
      waitingBytes: 0,
      rejected: 0,
    });
  });

  test('reads a file anew that was cut, rewritten or replaced', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'ch01.txt');
    writeFileSync(path, mppText(0, 200));
    const watched = start();
    watched.add(folder);
    await watched.until(() => watched.file('ch01.txt')?.rows === 200);

    truncateSync(path, Buffer.byteLength(mppText(0, 80)));
    await watched.until(() => watched.file('ch01.txt')?.rows === 80);

    writeFileSync(path, mppText(0, 120).replace('Voltage (V)', 'Voltage [V]'));
    await watched.until(() => watched.file('ch01.txt')?.rows === 120);

    writeFileSync(join(folder, '.next'), mppText(0, 300));
    renameSync(join(folder, '.next'), path);
    await watched.until(() => watched.file('ch01.txt')?.rows === 300);
    const { runs } = watched.ingest.answer({ name: 'library:read', request: options });
    expect(runs.map(({ points }) => points)).toEqual([300]);
  });

  test('forgets a file that was removed, and its device', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ch01.txt'), mppText(0, 60));
    const watched = start();
    watched.add(folder);
    await watched.until(() => watched.file('ch01.txt')?.rows === 60);
    rmSync(join(folder, 'ch01.txt'));
    await watched.until(() => watched.source().state === 'empty');
    expect(watched.files()).toEqual([]);
    expect(watched.ingest.answer({ name: 'library:read', request: options }).devices).toEqual([]);
  });

  test('sees 500 files dropped in a new nested folder', async () => {
    const folder = temporaryFolder();
    const watched = start();
    watched.add(folder);
    await watched.until(() => watched.source().state === 'empty');
    expect(watched.source().message).toBe('No files yet');
    mkdirSync(join(folder, 'a/b/c'), { recursive: true });
    for (let i = 0; i < 500; i++) {
      writeFileSync(join(folder, `a/b/c/cell ${i}.txt`), mppText(0, 20));
    }
    await watched.until(
      () => watched.files().length === 500 && watched.files().every(({ rows }) => rows === 20),
    );
  });

  test('keeps what it read while the folder is away, and goes on when it is back', async () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'export');
    mkdirSync(folder);
    writeFileSync(join(folder, 'ch01.txt'), mppText(0, 60));
    const watched = start();
    watched.add(folder);
    await watched.until(() => watched.file('ch01.txt')?.rows === 60);

    renameSync(folder, join(parent, 'away'));
    await watched.until(() => watched.source().state === 'offline');
    expect(watched.source().message).toMatch(/^Folder not reachable since \d\d:\d\d\./);
    expect(watched.file('ch01.txt')?.rows).toBe(60);
    expect(watched.ingest.answer({ name: 'library:read', request: options }).runs).toHaveLength(1);

    appendFileSync(join(parent, 'away/ch01.txt'), mppText(60, 70));
    renameSync(join(parent, 'away'), folder);
    await watched.until(() => watched.file('ch01.txt')?.rows === 70);
    expect(watched.source()).toMatchObject({ state: 'watching', message: null });
  });
});

test('A folder that is not there yet is read when it comes', async () => {
  const folder = join(temporaryFolder(), 'later');
  const watched = watchedIngest({ poller: { tickMs: 50 } });
  watched.add(folder);
  await watched.until(() => watched.source().state === 'offline');
  mkdirSync(folder);
  writeFileSync(join(folder, 'ch01.txt'), mppText(0, 60));
  await watched.until(() => watched.file('ch01.txt')?.rows === 60);
});

test('A locked file is told, tried again, and disturbs no other', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'locked.txt'), mppText(0, 60));
  writeFileSync(join(folder, 'open.txt'), mppText(0, 60));
  let isLocked = true;
  const watched = watchedIngest({
    access: {
      ...fileAccess,
      open(path) {
        if (isLocked && path.endsWith('locked.txt')) {
          throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' });
        }
        return fileAccess.open(path);
      },
    },
  });
  watched.add(folder);
  await watched.until(() => watched.source().state === 'watching');
  expect(watched.file('open.txt')).toMatchObject({ state: 'read', rows: 60 });
  expect(watched.file('locked.txt')).toMatchObject({ state: 'failed', rows: 0 });
  expect(watched.file('locked.txt')?.message).toMatch(/another program holds the file/i);
  isLocked = false;
  await watched.until(() => watched.file('locked.txt')?.rows === 60);
  expect(watched.file('locked.txt')).toMatchObject({ state: 'read', message: null });
});

test('A link that leads nowhere is told as a file that failed', async () => {
  const folder = temporaryFolder();
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'link.txt'));
  const watched = watchedIngest();
  watched.add(folder);
  await watched.until(() => watched.file('link.txt')?.state === 'failed');
  expect(watched.file('link.txt')?.message).toContain('leads nowhere');
});

test('A binary file, an empty one and one of another kind are each told as what they are', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
  writeFileSync(join(folder, 'random.bin'), Buffer.alloc(3_000_000, 0x81));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, '.hidden.txt'), mppText(0, 5));
  writeFileSync(join(folder, 'ch01.txt'), mppText(0, 60));
  const watched = watchedIngest();
  watched.add(folder);
  await watched.until(() => watched.source().state === 'watching');
  await watched.until(() => watched.files().every(({ state }) => state !== 'waiting'));
  const states = Object.fromEntries(watched.files().map(({ path, state }) => [path, state]));
  expect(states).toEqual({
    'picture.png': 'unrecognised',
    'random.bin': 'unrecognised',
    'empty.txt': 'empty',
    'ch01.txt': 'read',
  });
});

test('Requests are answered while a large folder is being read', async () => {
  const folder = temporaryFolder();
  for (let i = 0; i < 300; i++) writeFileSync(join(folder, `${i}.txt`), mppText(0, 2_000));
  const watched = watchedIngest();
  watched.add(folder);
  let answers = 0;
  const turn = setInterval(() => {
    if (watched.source().state === 'reading') answers++;
  }, 1);
  await watched.until(() => watched.files().length === 300);
  await watched.until(() => watched.source().state === 'watching');
  clearInterval(turn);
  // However fast the machine is, 600,000 rows take many slices, and after each one turn is given.
  expect(answers).toBeGreaterThan(10);
  expect(watched.events.length).toBeGreaterThan(2);
});

test('A new file that grows all the time is read from its first rows on', async () => {
  const folder = temporaryFolder();
  const watched = watchedIngest();
  watched.add(folder);
  await watched.until(() => watched.source().state === 'empty');
  const path = join(folder, 'ch01.txt');
  const from = performance.now();
  writeFileSync(path, mppText(0, 3));
  let rows = 3;
  const writing = setInterval(() => appendFileSync(path, mppText(rows, ++rows)), 20);
  await watched.until(() => (watched.file('ch01.txt')?.rows ?? 0) > 5);
  clearInterval(writing);
  expect(performance.now() - from).toBeLessThan(1_500);
});

test('A tester that writes the line end before each row loses no row and repeats none', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'ch01.txt');
  writeFileSync(path, mppText(0, 60).trimEnd());
  const watched = watchedIngest();
  watched.add(folder);
  // The newest row waits for its end; those before it are there.
  await watched.until(() => watched.file('ch01.txt')?.rows === 59);
  for (let rows = 60; rows < 66; rows++) {
    appendFileSync(path, `\n${mppText(rows, rows + 1).trimEnd()}`);
  }
  await watched.until(() => watched.file('ch01.txt')?.rows === 65);
  expect(watched.file('ch01.txt')?.rejected).toBe(0);
});

test('File ids stay the same from start to start', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ch01.txt'), mppText(0, 10));
  const ids: (string | undefined)[] = [];
  for (let i = 0; i < 2; i++) {
    const watched = watchedIngest();
    watched.add(folder);
    await watched.until(() => watched.files().length === 1);
    ids.push(watched.files()[0]?.id);
  }
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).not.toContain('ch01');
});
