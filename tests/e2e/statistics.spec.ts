import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let launched: LaunchedApp;
let out: string;

test.beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'shelflight-statistics-'));
  launched = await launchApp({ size: { width: 1366, height: 768 } });
  const { page } = launched;
  await expect(page.getByTestId('chart-panel-soak').locator('path[data-group-id]')).toHaveCount(2);
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(out, { recursive: true, force: true });
});

async function save(item: string, name: string): Promise<string> {
  const path = join(out, name);
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await launched.page.getByTestId('save-menu').click();
  await launched.page.getByTestId(item).click();
  await expect(launched.page.getByText(`Saved as ${name}`)).toBeVisible();
  return (await readFile(path)).toString('utf8');
}

test('n is counted under the means, and the band is named and can be another one', async () => {
  const { page } = launched;
  const strip = page.getByTestId('chart-panel-soak').getByTestId('count-strip');
  await expect(strip.locator('path[data-count-id]')).toHaveCount(2);
  await expect(page.getByTestId('note-soak')).toContainText('mean and s.d. of devices');
  await page.getByTestId('grouping-menu').click();
  await page.getByTestId('spread').click();
  await page.getByRole('option', { name: 'median and quartiles' }).click();
  await expect(page.getByTestId('note-soak')).toContainText('median and quartiles of devices');
});

test('devices are grouped by substrate and back, with n of each group', async () => {
  const { page } = launched;
  await page.getByTestId('view-statistics').click();
  await expect(page.locator('[data-testid="chart-panel-box-1"] [data-box-id]')).toHaveCount(2);
  await page.getByTestId('grouping-menu').click();
  await page.getByTestId('group-by').click();
  await page.getByRole('option', { name: 'Substrate' }).click();
  await expect(page.locator('[data-testid="chart-panel-box-1"] [data-box-id]')).toHaveCount(10);
  await page.getByTestId('group-by').click();
  await page.getByRole('option', { name: 'Condition' }).click();
  await page.getByTestId('counted-unit').getByText('substrates').click();
  await expect(
    page.locator('[data-testid="chart-panel-box-1"] [data-box-id][data-n="5"]'),
  ).toHaveCount(2);
});

test('box plots show 20 devices of each condition and the published mean, and are saved', async () => {
  const { page } = launched;
  await page.getByTestId('view-statistics').click();
  for (const number of [1, 2, 3, 4]) {
    const boxes = page.locator(`[data-testid="chart-panel-box-${number}"] [data-box-id]`);
    await expect(boxes).toHaveCount(2);
    await expect(boxes.first()).toHaveAttribute('data-n', '20');
  }
  await expect(page.getByTestId('legend').locator('[data-legend-id="MeBz/KOH"]')).toContainText(
    'n = 20 · PCE 17.68',
  );
  await expect(page.getByTestId('note-statistics')).toContainText('(Tukey)');
  const svg = await save('save-svg', 'boxes.svg');
  for (const text of ['Initial PCE', 'Initial FF', 'MeBz/KOH', '>20<', 'Tukey', 'SYNTHETIC']) {
    expect(svg).toContain(text);
  }
  expect(svg).not.toContain('var(--');

  await page.getByTestId('age-control').getByText('At an age').click();
  await page.getByTestId('age-input').fill('20');
  await expect(
    page.locator('[data-testid="chart-panel-box-1"] [data-box-id]').first(),
  ).toHaveAttribute('data-n', '6');
  await expect(page.getByTestId('note-statistics')).toContainText('nearest to 20 d');
});

test('survival tells k of n, the median or that it is not reached, and the test', async () => {
  const { page } = launched;
  await page.getByTestId('view-statistics').click();
  await page.getByTestId('statistics-survival').click();
  await page.getByTestId('run-kind').getByText('Shelf').click();
  const table = page.getByTestId('survival-table');
  await expect(table.locator('[data-group="MeBz"]')).toContainText('6 of 6');
  await expect(table.locator('[data-group="MeBz/KOH"]')).toContainText('0 of 6');
  await expect(table.locator('[data-group="MeBz/KOH"]')).toContainText('not reached, > 30 d');
  await expect(page.getByTestId('log-rank')).toContainText('df = 1, p = 0.000');
  await expect(page.getByTestId('note-statistics')).toContainText('interval-censored');
  await expect(
    page.getByTestId('chart-panel-survival-1').locator('path[data-curve-id]'),
  ).toHaveCount(2);
  await page.getByTestId('weibull').click();
  await expect(table).toContainText('needs at least 4 failures');
  const csv = await save('save-csv', 'survival.csv');
  expect(csv).toContain('s.e. (Greenwood)');
  expect(csv).toContain('Log-rank test of 2 groups');
});

test('the table counts lifetimes, sorts by a click and is saved as data', async () => {
  const { page } = launched;
  await page.getByTestId('view-statistics').click();
  await page.getByTestId('statistics-table').click();
  await page.getByTestId('run-kind').getByText('Shelf').click();
  const group = page.getByTestId('group-table').locator('[data-group="MeBz/KOH"]');
  await expect(group).toContainText('17.68 ± 0.32');
  await expect(group).toContainText('0 of 6 reached, > 30 d');
  const first = page.getByTestId('device-table-row').first();
  const course = page.getByTestId('device-table-row').filter({ hasText: 'MeBz-02' });
  await expect(course.locator('path[data-points="9"]')).toBeVisible();
  await page.getByTestId('device-table-filter').fill('koh > 30');
  await expect(page.getByTestId('device-table-row')).toHaveCount(6);
  await page.getByTestId('device-table-filter').fill('');
  await page.getByTestId('sort-pce').click();
  await expect(first).toContainText('MeBz-09');
  await page.getByTestId('sort-pce').click();
  await expect(first).toContainText('MeBzKOH-01');
  await first.click();
  await expect(
    page.getByTestId('library').locator('[data-device-id="mebzkoh-01"]'),
  ).toHaveAttribute('aria-pressed', 'true');
  const csv = await save('save-csv', 'table.csv');
  expect(csv).toContain('"0 of 6 reached, > 30 d"');
  expect(csv).toContain('SYNTHETIC');
});
