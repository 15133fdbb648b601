import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ExportFolder } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

const root = join(import.meta.dirname, '../..');
let folder: ExportFolder;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  await folder.writeLog('A1.txt', 'A1', 130);
});

test.afterEach(async () => {
  await launched.close();
  await rm(folder.path, { recursive: true, force: true });
});

async function select(page: Page): Promise<void> {
  await page.locator('[data-device-id="a1"]').click();
  await expect(page.getByTestId('annotation-list')).toBeVisible();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-text').fill(text);
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation-form')).toBeHidden();
}

test('two windows show the same notes, and undo what either of them did', async () => {
  launched = await launchApp({ args: [`--folder=${folder.path}`] });
  const { app, page: first } = launched;
  await select(first);
  const opening = app.waitForEvent('window');
  await app.evaluate(({ Menu, BrowserWindow }) => {
    const item = Menu.getApplicationMenu()?.items[0]?.submenu?.items.find(
      ({ label }) => label === 'New window',
    );
    item?.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  });
  const second = await opening;
  await select(second);

  await write(first, 'from the first');
  await expect(second.getByTestId('annotation')).toHaveCount(1);
  await write(second, 'from the second');
  await expect(first.getByTestId('annotation')).toHaveCount(2);
  await expect(first.getByTestId('undo')).toHaveAttribute('aria-label', /Write a note on A1/);
  await first.getByTestId('undo').click();
  await expect(second.getByTestId('annotation')).toHaveCount(1);
  await expect(second.getByTestId('annotation-list')).toContainText('from the first');
  await second.getByTestId('redo').click();
  await expect(first.getByTestId('annotation')).toHaveCount(2);
  await expect(first.locator('[data-testid^=backup-]')).toHaveCount(0);
  await expect(second.locator('[data-testid^=backup-]')).toHaveCount(0);
  expect(launched.errors).toEqual([]);
});

test('a second start hands its folder over to the first and ends', async () => {
  launched = await launchApp();
  await expect(launched.page.getByTestId('sample-notice')).toBeVisible();
  const electron = createRequire(import.meta.url)('electron') as unknown as string;
  const args = [root, `--user-data-dir=${launched.userData}`, `--folder=${folder.path}`];
  const second = spawn(electron, [...args, '--no-sandbox'], { cwd: root, stdio: 'ignore' });
  const status = await new Promise((resolve) => second.once('exit', resolve));
  expect(status).toBe(0);
  await expect(launched.page.locator('[data-device-id="a1"]')).toBeVisible();
  await expect(launched.page.getByTestId('sample-notice')).toBeHidden();
  expect(launched.app.windows()).toHaveLength(1);
});
