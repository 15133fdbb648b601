import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ExportFolder } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let folder: ExportFolder;
let userData: string;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  await folder.writeLog('A1.txt', 'A1', 130);
  userData = await mkdtemp(join(tmpdir(), 'shelflight-e2e-'));
});

test.afterEach(async () => {
  await launched.close();
  for (const path of [folder.path, userData]) await rm(path, { recursive: true, force: true });
});

async function start(): Promise<Page> {
  launched = await launchApp({ userData, args: [`--folder=${folder.path}`] });
  await launched.page.locator('[data-device-id="a1"]').click();
  await expect(launched.page.getByTestId('run-mpp')).toBeVisible();
  return launched.page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-text').fill(text);
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation-form')).toBeHidden();
}

/** What is in all files of the database. */
const databaseFolder = () => join(userData, 'IndexedDB/app_shelflight_0.indexeddb.leveldb');

const accidents: readonly [string, () => Promise<void>][] = [
  ['deleted', () => rm(join(userData, 'IndexedDB'), { recursive: true })],
  [
    'emptied',
    async () => {
      for (const name of await readdir(databaseFolder())) {
        await rm(join(databaseFolder(), name), { recursive: true });
      }
    },
  ],
  [
    'filled with garbage',
    async () => {
      for (const name of await readdir(databaseFolder())) {
        await writeFile(join(databaseFolder(), name), randomBytes(4_000));
      }
    },
  ],
  [
    'garbage where its list of files is',
    async () => {
      const names = await readdir(databaseFolder());
      for (const name of names.filter((one) => /^(CURRENT|MANIFEST)/.test(one))) {
        await writeFile(join(databaseFolder(), name), randomBytes(100));
      }
    },
  ],
  [
    'garbage where its newest content is',
    async () => {
      const names = await readdir(databaseFolder());
      for (const name of names.filter((one) => one.endsWith('.log'))) {
        await writeFile(join(databaseFolder(), name), randomBytes(20_000));
      }
    },
  ],
];

for (const [what, happen] of accidents) {
  test(`IndexedDB ${what}: everything comes back from the backup, and the person is told`, async () => {
    const first = await start();
    await write(first, 'first note');
    await write(first, 'second note');
    await launched.app.close();
    await happen();

    const page = await start();
    const notices = page.locator(
      '[data-testid=backup-restored], [data-testid=backup-offer], [data-testid=storage-failed]',
    );
    await expect(notices).toBeVisible();
    if (await page.getByTestId('storage-reset').isVisible()) {
      await page.getByTestId('storage-reset').click();
      await expect(page.getByTestId('backup-restored')).toBeVisible();
      await page.locator('[data-device-id="a1"]').click();
    }
    if (await page.getByTestId('take-offer').isVisible()) {
      await page.getByTestId('take-offer').click();
    }
    await expect(page.getByTestId('annotation')).toHaveCount(2);
    await expect(page.getByTestId('annotation-list')).toContainText('second note');
    await write(page, 'third note');
    await expect(page.getByTestId('annotation')).toHaveCount(3);
  });
}

test('a database that cannot be opened is put aside on request, and the backup takes its place', async () => {
  const first = await start();
  await write(first, 'first note');
  await launched.app.close();
  await rm(databaseFolder(), { recursive: true });
  await writeFile(databaseFolder(), 'a file where a folder should be');
  const page = await start();
  await expect(page.getByTestId('storage-failed')).toContainText('The backup has 1 record.', {
    timeout: 30_000,
  });
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-text').fill('cannot be kept');
  await page.getByTestId('annotation-save').click();
  await expect(page.getByText('The annotation could not be saved')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByTestId('annotation-text')).toHaveValue('cannot be kept');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByTestId('storage-reset').click();
  await expect(page.getByTestId('backup-restored')).toBeVisible({ timeout: 30_000 });
  await page.locator('[data-device-id="a1"]').click();
  await expect(page.getByTestId('annotation')).toHaveCount(1);
  expect(await readdir(join(userData, 'damaged'))).toHaveLength(1);
});

test('a database of a newer version is not written to, and can be put aside', async () => {
  const first = await start();
  await write(first, 'first note');
  await first.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shelflight', 90);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      }),
  );
  await launched.app.close();
  const page = await start();
  await expect(page.getByTestId('storage-failed')).toContainText('newer version of Shelflight');
  await page.getByTestId('storage-reset').click();
  await expect(page.getByTestId('backup-restored')).toBeVisible();
  await page.locator('[data-device-id="a1"]').click();
  await expect(page.getByTestId('annotation')).toHaveCount(1);
});

test('an older state of the database is offered what it lacks', async () => {
  const first = await start();
  await write(first, 'first note');
  await launched.app.close();
  const older = join(userData, 'older');
  await cp(join(userData, 'IndexedDB'), older, { recursive: true });
  const second = await start();
  await write(second, 'second note');
  await launched.app.close();
  await rm(join(userData, 'IndexedDB'), { recursive: true });
  await cp(older, join(userData, 'IndexedDB'), { recursive: true });

  const page = await start();
  await expect(page.getByTestId('backup-offer')).toContainText('1 annotation');
  await expect(page.getByTestId('annotation')).toHaveCount(1);
  await page.getByTestId('take-offer').click();
  await expect(page.getByTestId('annotation')).toHaveCount(2);
  await expect(page.getByTestId('backup-offer')).toBeHidden();
});

test('what never reached the backup goes there at the next start', async () => {
  const first = await start();
  await write(first, 'first note');
  await launched.app.close();
  await rm(join(userData, 'backups'), { recursive: true });
  const page = await start();
  await expect(page.getByTestId('annotation')).toHaveCount(1);
  await expect.poll(backupText).toContain('first note');
  await expect(page.locator('[data-testid^=backup-]')).toHaveCount(0);
});

async function backupText(): Promise<string> {
  const path = join(userData, 'backups');
  const names = await readdir(path).catch(() => []);
  const files = names.filter((name) => /\.jsonl?$/.test(name));
  return (await Promise.all(files.map((name) => readFile(join(path, name), 'utf8')))).join('\n');
}

/** Mounts a small file system on the backup folder; null where this is not allowed. */
async function mountOnBackups(options: string): Promise<(() => void) | null> {
  const path = join(userData, 'backups');
  await mkdir(path, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]);
  return status === 0 ? () => void spawnSync('umount', ['-l', path]) : null;
}

test('on a full disk the person is told, nothing old is damaged, and it recovers', async () => {
  const unmount = await mountOnBackups('size=64k');
  test.skip(unmount === null, 'mounting a small disk is not allowed here');
  try {
    const page = await start();
    await write(page, 'before the disk was full');
    const filler = join(userData, 'backups/filler');
    await writeFile(filler, Buffer.alloc(60_000)).catch(() => undefined);
    await writeFile(`${filler}2`, Buffer.alloc(60_000)).catch(() => undefined);
    // Longer than what is left in the last block of the journal.
    await write(page, `while the disk was full ${'x'.repeat(9_000)}`);
    await expect(page.getByTestId('backup-failing')).toContainText('the disk is full');
    await expect(page.getByTestId('annotation')).toHaveCount(2);
    expect(await backupText()).toContain('before the disk was full');
    expect(await backupText()).not.toContain('while the disk was full');
    await rm(filler);
    await rm(`${filler}2`, { force: true });
    await expect(page.getByTestId('backup-failing')).toBeHidden({ timeout: 20_000 });
    expect(await backupText()).toContain('while the disk was full');
  } finally {
    unmount?.();
  }
});

test('on a read-only disk the person is told, and it recovers when it can be written again', async () => {
  const unmount = await mountOnBackups('size=1m,ro');
  test.skip(unmount === null, 'mounting a read-only disk is not allowed here');
  try {
    const page = await start();
    await write(page, 'on a read-only disk');
    await expect(page.getByTestId('backup-failing')).toContainText('no permission to write');
    const path = join(userData, 'backups');
    expect(spawnSync('mount', ['-o', 'remount,rw', path]).status).toBe(0);
    await expect(page.getByTestId('backup-failing')).toBeHidden({ timeout: 20_000 });
    expect(await backupText()).toContain('on a read-only disk');
  } finally {
    unmount?.();
  }
});
