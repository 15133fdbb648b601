import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ExportFolder } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let folder: ExportFolder;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  for (const device of ['A1', 'A2', 'B1']) await folder.writeLog(`${device}.txt`, device, 130);
  launched = await launchApp({ folder: folder.path });
  await launched.page.getByTestId('add-folder').click();
  await expect(launched.page.getByTestId('device-row')).toHaveCount(3);
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(folder.path, { recursive: true, force: true });
});

const select = (id: string) => launched.page.locator(`[data-device-id="${id}"]`).click();

async function storeInBox(...ids: readonly string[]) {
  const { page } = launched;
  await select(ids[0] as string);
  for (const id of ids.slice(1)) {
    await page.locator(`[data-device-id="${id}"]`).click({ modifiers: ['Control'] });
  }
  await page.getByTestId('batch-editor').getByTestId('device-storedWhere').fill('Box 2');
  await page.getByTestId('batch-editor').getByTestId('device-storedWhere').press('Enter');
  await expect(page.getByTestId('undo')).toHaveAttribute('aria-label', /Set the stored where/);
}

async function openChamber(text: string) {
  const { page } = launched;
  await select('a1');
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-form').getByText('Event', { exact: true }).click();
  await page.getByTestId('annotation-event-type').click();
  await page.getByRole('option', { name: 'Chamber opened' }).click();
  await page.getByTestId('annotation-from').fill('6');
  await page.getByTestId('annotation-target').click();
  await page.getByRole('option', { name: 'Chamber Box 2' }).click();
  await expect(page.getByTestId('target-reach')).toContainText('Marks 2 runs of 2 devices');
  await expect(page.getByTestId('annotation-from-time')).toHaveValue('2025-05-01T14:00');
  await page.getByTestId('annotation-text').fill(text);
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation-form')).toBeHidden();
}

test('what happened in a chamber is written once and stands on all its devices', async () => {
  const { page } = launched;
  await storeInBox('a1', 'a2');
  await openChamber('seal changed');
  await page.getByTestId('view-soak').click();
  for (const id of ['a1', 'a2']) {
    if (id !== 'a1') await select(id);
    await expect(page.getByTestId('annotation')).toContainText('seal changed');
    await expect(page.getByTestId('annotation')).toContainText('light 6 h');
    await expect(page.getByTestId('lane-event').getByTestId('timeline-mark')).toHaveCount(1);
  }
  await select('b1');
  await expect(page.getByTestId('annotation')).toHaveCount(0);
  await expect(page.getByTestId('timeline-mark')).toHaveCount(0);
  // Nothing selected: told once, with the number of devices.
  await page.getByLabel('Back to the overview').click();
  await page.getByTestId('timeline-mark').hover();
  await expect(page.getByRole('tooltip')).toContainText(
    'Chamber opened – seal changed (2 devices)',
  );
});

test('everything written is searched, filtered, changed in place, jumped to and deleted', async () => {
  const { page } = launched;
  await storeInBox('a1', 'a2');
  await openChamber('seal changed');
  await select('b1');
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-from').fill('20');
  await page.getByTestId('annotation-text').fill('yellow edge');
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation')).toHaveCount(1);

  await page.getByTestId('open-notes').click();
  const rows = page.getByTestId('annotation-row');
  await expect(rows).toHaveCount(2);
  await page.getByTestId('annotations-search').fill('yellow');
  await expect(rows).toHaveCount(1);
  await expect(page.getByTestId('annotations-count')).toHaveText('1 of 2');
  await page.getByTestId('annotations-search').fill('');
  await page.getByTestId('annotations-device').click();
  await page.getByRole('option', { name: 'A2' }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('seal changed');

  await rows.getByTestId('annotation-text-shown').click();
  await page.getByTestId('annotation-text-inline').fill('new seal');
  await page.getByTestId('annotation-text-inline').press('Enter');
  await expect(rows).toContainText('new seal');
  await page.getByText('Show all').click();
  await page.getByTestId('annotations-kind').click();
  await page.getByRole('option', { name: 'Notes' }).click();
  await expect(rows).toHaveCount(1);
  await rows.getByLabel('Delete annotation').click();
  await expect(rows).toHaveCount(0);
  await page.getByText('Put it back').click();
  await expect(rows).toHaveCount(1);

  await select('a1');
  await rows.getByLabel('Show it in the chart').click();
  await expect(page.getByTestId('annotation-panel')).toBeHidden();
  await expect(page.getByTestId('inspector')).toContainText('yellow edge');
  await expect(page.getByTestId('timeline-mark').first()).toBeVisible();
});
