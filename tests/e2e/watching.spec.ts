import { chmod, rename, rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ExportFolder, logHead, logRows } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let folder: ExportFolder;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  await folder.writeLog('mpp/A1.txt', 'A1', 40);
  await folder.writeSweep('jv/2025-05-01/A1.txt', 'A1', '2025-05-01T09:00:00', 1);
  await folder.writeSweep('jv/2025-05-03/A1.txt', 'A1', '2025-05-03T09:00:00', 0.97);
  launched = await launchApp({ folder: folder.path });
  await launched.page.getByTestId('add-folder').click();
  await expect(trace('a1#mpp')).toBeVisible();
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(folder.path, { recursive: true, force: true });
});

function trace(runId: string) {
  return launched.page.locator(`path[data-run-id="${runId}"]`);
}

/** The hours at which the drawn trace ends. */
async function lastHours(page: Page, runId: string): Promise<number> {
  const text = await page.locator(`path[data-run-id="${runId}"]`).getAttribute('data-last-hours');
  return Number(text);
}

async function fileRow(path: string) {
  const { page } = launched;
  if (!(await page.getByTestId('file-table').isVisible())) {
    await page.getByTestId('open-files').click();
  }
  return page.locator(`[data-testid="file-row"][data-path="${path}"]`);
}

test('appended lines and a new J-V file make the curves grow while the window is open', async () => {
  const { page } = launched;
  await expect.poll(() => lastHours(page, 'a1#mpp')).toBeCloseTo(39 / 4, 3);
  await folder.append('mpp/A1.txt', logRows(40, 80));
  await expect.poll(() => lastHours(page, 'a1#mpp'), { timeout: 2000 }).toBeCloseTo(79 / 4, 3);

  await expect.poll(() => lastHours(page, 'a1#shelf')).toBeCloseTo(48, 3);
  await folder.writeSweep('jv/2025-05-06/A1.txt', 'A1', '2025-05-06T09:00:00', 0.93);
  await expect.poll(() => lastHours(page, 'a1#shelf')).toBeCloseTo(120, 3);
});

test('the unfinished last line waits for its end, and is then read whole', async () => {
  const { page } = launched;
  const row = logRows(40, 41);
  await folder.append('mpp/A1.txt', row.slice(0, 12));
  await expect(await fileRow('mpp/A1.txt')).toHaveAttribute('data-state', 'waiting');
  expect(await lastHours(page, 'a1#mpp')).toBeCloseTo(39 / 4, 3);
  await folder.append('mpp/A1.txt', row.slice(12));
  await expect(await fileRow('mpp/A1.txt')).toHaveAttribute('data-state', 'read');
  await expect.poll(() => lastHours(page, 'a1#mpp')).toBeCloseTo(40 / 4, 3);
});

test('a truncated file is read anew', async () => {
  const { page } = launched;
  await truncate(join(folder.path, 'mpp/A1.txt'), (logHead('A1') + logRows(0, 10)).length);
  await expect.poll(() => lastHours(page, 'a1#mpp')).toBeCloseTo(9 / 4, 3);
  await folder.append('mpp/A1.txt', logRows(10, 12));
  await expect.poll(() => lastHours(page, 'a1#mpp')).toBeCloseTo(11 / 4, 3);
});

test('a file replaced by renaming another over it is read anew', async () => {
  const { page } = launched;
  await folder.write('mpp/A1.tmp', logHead('A1') + logRows(0, 60, 0.002));
  await rename(join(folder.path, 'mpp/A1.tmp'), join(folder.path, 'mpp/A1.txt'));
  await expect.poll(() => lastHours(page, 'a1#mpp')).toBeCloseTo(59 / 4, 3);
});

test('files that hold nothing of ours are told apart and disturb nothing', async () => {
  const { page } = launched;
  const noise = new Uint8Array(5000).map((_, index) => (index * 7919) % 256);
  await folder.write('photo.dat', noise);
  await folder.write('empty.txt', '');
  await folder.write('shopping.txt', 'milk\nbread\nsilver paste\n');
  await folder.write('broken.txt', `${logHead('B1')}${logRows(0, 9)}oops here\n${logRows(9, 20)}`);
  await expect(await fileRow('photo.dat')).toHaveAttribute('data-state', 'unrecognised');
  await expect(await fileRow('empty.txt')).toHaveAttribute('data-state', 'empty');
  await expect(await fileRow('shopping.txt')).toHaveAttribute('data-state', 'unrecognised');
  const broken = await fileRow('broken.txt');
  await expect(broken).toHaveAttribute('data-state', 'partial');
  await broken.click();
  await expect(page.getByTestId('rejections')).toContainText('line 15');
  expect(await lastHours(page, 'a1#mpp')).toBeCloseTo(39 / 4, 3);
});

test('a file that cannot be opened says so and disturbs nothing', async () => {
  await symlink(join(folder.path, 'gone-away.txt'), join(folder.path, 'dangling.txt'));
  await expect(await fileRow('dangling.txt')).toHaveAttribute('data-state', 'failed');
  if (process.getuid?.() !== 0) {
    await folder.writeLog('mpp/locked.txt', 'L1', 5);
    await chmod(join(folder.path, 'mpp/locked.txt'), 0o000);
    await expect(await fileRow('mpp/locked.txt')).toHaveAttribute('data-state', 'failed');
  }
  expect(await lastHours(launched.page, 'a1#mpp')).toBeCloseTo(39 / 4, 3);
});

test('a vanished folder is told, its curves stay, and reading goes on when it is back', async () => {
  const { page } = launched;
  const away = `${folder.path}-away`;
  await rename(folder.path, away);
  await expect(page.getByTestId('offline-notice')).toBeVisible();
  await expect(trace('a1#mpp')).toBeVisible();
  await rename(away, folder.path);
  await expect(page.getByTestId('offline-notice')).toBeHidden();
  await folder.append('mpp/A1.txt', logRows(40, 44));
  await expect.poll(() => lastHours(page, 'a1#mpp')).toBeCloseTo(43 / 4, 3);
});

test('an empty folder is no error: it says that no file is there yet, and fills', async () => {
  const empty = await ExportFolder.create();
  const { page } = launched;
  await launched.chooseFolder(empty.path);
  await page.getByTestId('add-folder').click();
  await expect(page.getByTestId('source-empty')).toBeVisible();
  await empty.writeLog('E1.txt', 'E1', 20);
  await expect(trace('e1#mpp')).toBeVisible();
  await rm(empty.path, { recursive: true, force: true });
});

test('chosen folders are remembered, and nothing is ever written into them', async () => {
  await launched.restart();
  await expect(trace('a1#mpp')).toBeVisible();
  await expect(launched.page.getByTestId('sample-notice')).toBeHidden();
  const { readdir } = await import('node:fs/promises');
  expect((await readdir(folder.path, { recursive: true })).sort()).toEqual(
    [
      'jv',
      'jv/2025-05-01',
      'jv/2025-05-01/A1.txt',
      'jv/2025-05-03',
      'jv/2025-05-03/A1.txt',
      'mpp',
      'mpp/A1.txt',
    ].sort(),
  );
});
