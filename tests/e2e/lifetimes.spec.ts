import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ExportFolder, logHead } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let folder: ExportFolder;
let launched: LaunchedApp;

/** 600 h that lose 15 % in the first 60 h and 0.02 % of the start an hour from then on. */
function burningRows(): string {
  const lines = Array.from({ length: 1201 }, (_, i) => {
    const hours = i / 2;
    const left = hours <= 60 ? 1 - 0.0025 * hours : 0.85 - 0.0002 * (hours - 60);
    return `${hours.toFixed(4)}\t1.0000\t${(18 * left).toFixed(6)}\t${(18 * left).toFixed(6)}\n`;
  });
  return lines.join('');
}

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  await folder.write('A1.txt', logHead('A1') + burningRows());
  launched = await launchApp({ folder: folder.path, size: { width: 1366, height: 768 } });
  const { page } = launched;
  await page.getByTestId('add-folder').click();
  await page.locator('[data-device-id="a1"]').click();
  await page.getByTestId('view-soak').click();
  await expect(page.getByTestId('section-burnIn-mpp')).toContainText('60.');
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(folder.path, { recursive: true, force: true });
});

const unfold = (section: string) =>
  launched.page.getByTestId(`section-${section}-mpp`).locator('button').first().click();

test('the burn-in is marked on the chart; a T_S that is dragged or typed wins and stays', async () => {
  const { page } = launched;
  await unfold('burnIn');
  const section = page.getByTestId('section-burnIn-mpp');
  await expect(section).toContainText('found');
  await expect(section).toContainText('Ts80 (ISOS, back-extrapolated)');

  const marker = page.getByTestId('ts-marker');
  await expect(marker).toHaveAttribute('aria-valuenow', /^(59|60|61)/);
  const box = await marker.boundingBox();
  if (box === null) throw new Error('no marker');
  const middle = box.x + box.width / 2;
  await page.mouse.move(middle, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(middle + 80, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect(section).toContainText('set by hand');
  const dragged = Number(await marker.getAttribute('aria-valuenow'));
  expect(dragged).toBeGreaterThan(80);

  await page.getByTestId('ts-input-mpp').fill('200');
  await page.getByTestId('ts-input-mpp').press('Enter');
  await expect(marker).toHaveAttribute('aria-valuenow', '200');
  await launched.restart();
  await launched.page.locator('[data-device-id="a1"]').click();
  await expect(launched.page.getByTestId('section-burnIn-mpp')).toContainText('200 h');
});

test('a run has a reference of its own, and axis, data and T80 follow it', async () => {
  const { page } = launched;
  const panel = page.getByTestId('chart-panel-soak');
  await unfold('reference');
  await page.getByTestId('run-reference-mpp').click();
  await page.getByRole('option', { name: 'Fixed value' }).click();
  await page.getByTestId('run-reference-value-mpp').fill('20');
  await page.getByTestId('run-reference-value-mpp').press('Enter');
  await expect(panel).toContainText('Normalized PCE (fixed value 20 mW/cm² = 1)');
  await page.getByTestId('scale-control').getByText('%', { exact: true }).click();
  await expect(panel).toContainText('% of fixed value 20 mW/cm²');
  await expect(page.getByTestId('section-reference-mpp')).toContainText('typed in for this run');
});

test('a fit is drawn on request, and carried on only when that is asked and allowed', async () => {
  const { page } = launched;
  await unfold('fit');
  await page.getByTestId('fit-model-mpp').click();
  await page.getByRole('option', { name: 'Linear' }).click();
  const result = page.getByTestId('fit-result');
  await expect(result).toContainText('R²');
  await expect(result).not.toContainText('Te80');
  await page.getByTestId('fit-extrapolate-mpp').click({ force: true });
  await expect(result).toContainText('extrapolated');
  await expect(page.getByTestId('note-soak')).toContainText('Dashed: extrapolated');
  await page.getByTestId('fit-model-mpp').click();
  await page.getByRole('option', { name: 'None' }).click();
  await expect(page.getByTestId('note-soak')).not.toContainText('fit to');
});

test('time zero is moved, retention is asked at other times, and each figure says what it is', async () => {
  const { page } = launched;
  await unfold('record');
  await page.getByTestId('time-zero-mpp').fill('100');
  await page.getByTestId('time-zero-mpp').press('Enter');
  await expect(page.getByTestId('run-mpp')).toContainText('500 h');
  await expect(page.getByTestId('section-record-mpp')).toContainText('Time zero was set by hand');

  await unfold('yield');
  await page.getByTestId('retention-times-mpp').fill('50, 450');
  await page.getByTestId('retention-times-mpp').press('Enter');
  await expect(page.getByTestId('section-yield-mpp')).toContainText('At 450 h');
  await page.getByTestId('help-energy').click();
  await expect(page.getByText('∫ P dt')).toBeVisible();
});
