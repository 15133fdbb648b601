import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ExportFolder } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let folder: ExportFolder;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  await folder.writeLog('A1.txt', 'A1', 130);
  launched = await launchApp({ folder: folder.path });
  await launched.page.getByTestId('add-folder').click();
  await launched.page.locator('[data-device-id="a1"]').click();
  await expect(launched.page.getByTestId('run-mpp')).toBeVisible();
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(folder.path, { recursive: true, force: true });
});

async function exclude(from: number, to: number, reason: string) {
  const { page } = launched;
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-form').getByText('Exclude', { exact: true }).click();
  await page.getByTestId('annotation-from').fill(String(from));
  await page.getByTestId('annotation-to').fill(String(to));
  await page.getByTestId('annotation-text').fill(reason);
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation-form')).toBeHidden();
}

test('what was written is undone and redone by button and by key, and the figures follow', async () => {
  const { page } = launched;
  await expect(page.getByTestId('undo')).toHaveAttribute('aria-label', 'Nothing to undo');
  await exclude(5, 9.9, 'no contact');
  await expect(page.getByTestId('run-mpp')).toContainText('20 points');
  await expect(page.getByTestId('undo')).toHaveAttribute(
    'aria-label',
    'Undo: Exclude points on A1 (Ctrl+Z)',
  );
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('annotation')).toHaveCount(0);
  await expect(page.getByTestId('run-mpp')).not.toContainText('20 points');
  await page.getByTestId('redo').click();
  await expect(page.getByTestId('annotation')).toHaveCount(1);
  await expect(page.getByTestId('run-mpp')).toContainText('20 points');

  await page.getByTestId('inspector').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('annotation')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByTestId('annotation')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('annotation')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(page.getByTestId('annotation')).toHaveCount(1);
});

test('write, edit, exclude, undo, restart: all is as it was left', async () => {
  const { page } = launched;
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-text').fill('first words');
  await page.getByTestId('annotation-save').click();
  await page.getByRole('button', { name: 'Change annotation' }).click();
  await page.getByTestId('annotation-text').fill('better words');
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation')).toContainText('better words');
  await exclude(5, 9.9, 'no contact');
  await exclude(12, 14, 'a mistake');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('annotation')).toHaveCount(2);
  await launched.restart();
  await launched.page.locator('[data-device-id="a1"]').click();
  await expect(launched.page.getByTestId('annotation')).toHaveCount(2);
  await expect(launched.page.getByTestId('annotation-list')).toContainText('better words');
  await expect(launched.page.getByTestId('annotation-list')).toContainText('no contact');
  await expect(launched.page.getByTestId('run-mpp')).toContainText('20 points');
});

test('an undone condition does not come back when its field is left', async () => {
  const { page } = launched;
  await page.getByTestId('device-condition').fill('treated');
  await page.getByTestId('device-condition').press('Enter');
  await expect(page.getByTestId('library')).toContainText('treated');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('library')).not.toContainText('treated');
  await page.getByTestId('device-condition').focus();
  await page.getByTestId('device-area').focus();
  await expect(page.getByTestId('undo')).toHaveAttribute('aria-label', 'Nothing to undo');
  await expect(page.getByTestId('library')).not.toContainText('treated');
});
