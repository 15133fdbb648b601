import { mkdirSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FolderPoller, type PollerOptions } from '../../../../src/main/ingest/FolderPoller.ts';
import { localDisk } from '../../../../src/main/ingest/localDisk.ts';
import { temporaryFolder } from './temporaryFolder.ts';

interface Polled {
  readonly poller: FolderPoller;
  readonly present: Set<string>;
  readonly offline: string[];
  until(condition: () => boolean): Promise<void>;
}

function polled(root: string, options: Partial<PollerOptions> = {}): Polled {
  const present = new Set<string>();
  const offline: string[] = [];
  let look = () => {};
  const poller = new FolderPoller({
    tickMs: 30,
    ...options,
    root,
    listener: {
      changed({ added, removed }) {
        for (const { path } of added) present.add(path);
        for (const { path } of removed) present.delete(path);
        look();
      },
      listed: () => look(),
      offline(reason) {
        offline.push(reason);
        look();
      },
    },
  });
  onTestFinished(() => poller.stop());
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      look = () => condition() && resolve();
      look();
    });
  return { poller, present, offline, until };
}

test('Hidden files, system files and lock files of open documents are passed over', async () => {
  const root = temporaryFolder();
  for (const name of ['a.txt', '.b.txt', '~$c.xlsx', 'Thumbs.db', 'desktop.ini']) {
    writeFileSync(join(root, name), 'x');
  }
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, '.git/config'), 'x');
  const { poller, present, until } = polled(root);
  poller.start();
  await until(() => present.size > 0);
  expect([...present]).toEqual(['a.txt']);
});

test('Links in a circle end, and a folder reached twice is read once', async () => {
  const root = temporaryFolder();
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'far.txt'), 'x');
  symlinkSync(root, join(outside, 'back'));
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'sub/near.txt'), 'x');
  symlinkSync(root, join(root, 'sub/self'));
  symlinkSync(join(root, 'sub'), join(root, 'again'));
  symlinkSync(outside, join(root, 'out1'));
  symlinkSync(outside, join(root, 'out2'));
  const { poller, present, until } = polled(root);
  poller.start();
  await until(() => present.size >= 2);
  expect([...present].sort()).toHaveLength(2);
  expect(present).toContain('sub/near.txt');
  expect([...present].some((path) => path.endsWith('far.txt'))).toBe(true);
});

test('A link that leads nowhere is shown, and followed when it leads somewhere', async () => {
  const root = temporaryFolder();
  const outside = temporaryFolder();
  symlinkSync(join(outside, 'later.txt'), join(root, 'link.txt'));
  symlinkSync(join(outside, 'later'), join(root, 'folder'));
  const { poller, present, until } = polled(root);
  poller.start();
  await until(() => present.has('link.txt') && present.has('folder'));
  mkdirSync(join(outside, 'later'));
  writeFileSync(join(outside, 'later/a.txt'), 'x');
  poller.rescan();
  await until(() => present.has('folder/a.txt') && !present.has('folder'));
  unlinkSync(join(root, 'link.txt'));
  await until(() => !present.has('link.txt'));
});

test('Files of a folder below that cannot be read for a while stay', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'sub/a.txt'), 'x');
  let isClosed = false;
  const { poller, present, until } = polled(root, {
    disk: {
      ...localDisk,
      async list(path) {
        if (isClosed && path.endsWith('sub')) {
          throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        }
        return localDisk.list(path);
      },
    },
  });
  poller.start();
  await until(() => present.has('sub/a.txt'));
  isClosed = true;
  poller.rescan();
  writeFileSync(join(root, 'b.txt'), 'x');
  await until(() => present.has('b.txt'));
  expect(present).toContain('sub/a.txt');
  expect(poller.unreadable).toEqual(['sub']);
});

test('The empty place of a drive that was taken out is no emptied folder', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'a.txt'), 'x');
  let isOut = false;
  const { poller, present, offline, until } = polled(root, {
    disk: {
      ...localDisk,
      list: async (path) => (isOut ? [] : localDisk.list(path)),
      async stat(path) {
        const stat = await localDisk.stat(path);
        return isOut ? { ...stat, device: stat.device + 1 } : stat;
      },
    },
  });
  poller.start();
  await until(() => present.size === 1);
  isOut = true;
  await until(() => offline.length === 1);
  expect(offline[0]).toBe('Its drive is not connected');
  expect(present.size).toBe(1);
});

test('A whole folder renamed inside is seen under its new name', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'old/deep'), { recursive: true });
  writeFileSync(join(root, 'old/deep/a.txt'), 'x');
  const { poller, present, until } = polled(root);
  poller.start();
  await until(() => present.has('old/deep/a.txt'));
  renameSync(join(root, 'old'), join(root, 'new'));
  await until(() => present.has('new/deep/a.txt') && present.size === 1);
});
