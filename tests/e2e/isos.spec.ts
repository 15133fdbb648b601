import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let launched: LaunchedApp;
let out: string;

test.beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'shelflight-isos-'));
  launched = await launchApp({ size: { width: 1366, height: 768 } });
  await expect(
    launched.page.getByTestId('chart-panel-soak').locator('path[data-group-id]').first(),
  ).toBeVisible();
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(out, { recursive: true, force: true });
});

/** Answers at once or later, as the runtime does. */
interface TextClipboard {
  readText(): string | Promise<string>;
}

async function openDialog(device: string, kind: 'mpp' | 'shelf') {
  const { page } = launched;
  await page.locator(`[data-device-id="${device}"]`).click();
  await page.getByTestId(`isos-open-${kind}`).click();
  await expect(page.getByTestId('isos-protocol')).toBeVisible();
}

async function claim(protocol: string) {
  const { page } = launched;
  await page.getByTestId('isos-protocol').click();
  await page.getByRole('option', { name: `${protocol},` }).click();
}

async function tell(field: string, text: string) {
  const input = launched.page.getByTestId(field);
  await input.fill(text);
  await input.press('Tab');
}

async function saved(button: string, name: string): Promise<string> {
  const path = join(out, name);
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await launched.page.getByTestId(button).click();
  await expect(launched.page.getByText(`Saved as ${name}`)).toBeVisible();
  return readFile(path, 'utf8');
}

test('a claim is compared with the logs, exported, and still there after a restart', async () => {
  const { page } = launched;
  await openDialog('mebzkoh-08', 'mpp');
  await claim('ISOS-L-1');
  await tell('isos-light', 'White LED');
  await tell('isos-irradiance', '100');
  await tell('isos-atmosphere', 'N2');

  const table = page.getByTestId('isos-conformity');
  await expect(table.locator('[data-axis="temperature"]')).toContainText('inside 19–27 °C');
  await expect(table.locator('[data-axis="temperature"]')).toHaveAttribute('data-state', 'outside');
  await expect(table.locator('[data-axis="light"]')).toContainText(
    'White LED, not a solar simulator (little UV)',
  );
  await expect(table.locator('[data-axis="light"]')).toContainText('118–121 h (3 h)');
  await expect(table.locator('[data-axis="atmosphere"]')).toContainText(
    'the suffix is I (ISOS-L-1I)',
  );
  await expect(table.locator('[data-axis="load"]')).toHaveAttribute('data-state', 'ok');
  await expect(page.getByTestId('isos-nearest')).toContainText('ISOS-L-1I');
  await page.getByRole('button', { name: 'Claim it' }).click();
  await expect(table.locator('[data-axis="atmosphere"]')).toHaveAttribute('data-state', 'ok');

  await page.getByTestId('isos-tab-report').click();
  await expect(page.getByTestId('isos-methods')).toContainText(
    'under White LED (100 mW/cm², not logged) in N2',
  );
  await page.getByTestId('isos-copy-methods').click();
  await expect
    .poll(() =>
      launched.app.evaluate(({ clipboard }) => (clipboard as unknown as TextClipboard).readText()),
    )
    .toContain('MeBzKOH-08');
  const [head = '', row = ''] = (await saved('isos-save-csv', 'row.csv')).trim().split('\r\n');
  const cells = row.split(',');
  const at = (field: string) => cells[head.split(',').indexOf(`Stability_${field}`)];
  expect(head.split(',').length).toBe(45);
  expect(at('protocol')).toBe('ISOS-L-1I');
  expect(at('light_source_type')).toBe('White LED');
  expect(at('atmosphere')).toBe('N2');
  expect(at('PCE_T80')).toBe('');
  expect(Number(at('time_total_exposure'))).toBeCloseTo(400, 0);
  expect(Number(at('PCE_initial_value'))).toBeGreaterThan(15);
  const all = (await saved('isos-save-all-csv', 'all.csv')).trim().split('\r\n');
  expect(all.length).toBe(1 + 12 + 16);

  await launched.restart();
  await launched.page.locator('[data-device-id="mebzkoh-08"]').click();
  await expect(launched.page.getByTestId('isos-badge-mpp')).toHaveText('ISOS-L-1I: deviates');
});

test('answers to the checklist count, and are kept', async () => {
  const { page } = launched;
  await openDialog('mebz-02', 'shelf');
  await page.getByTestId('isos-tab-checklist').click();
  const score = page.getByTestId('isos-score');
  await expect(score).not.toHaveText('0 of 0');
  await expect(page.getByTestId('isos-missing')).toContainText('Scan speed');
  const filled = async () => Number((await score.textContent())?.split(' of ')[0]);
  const before = await filled();
  const input = page.locator('[data-answer="A1.scanSpeed"]');
  await input.fill('0.21 V/s');
  await input.press('Tab');
  await expect.poll(filled).toBe(before + 1);
  await page.getByTestId('isos-encapsulated').getByText('Not encapsulated').click();
  await expect(page.locator('[data-row="B1"]')).toContainText('not asked for');

  await launched.restart();
  await openDialog('mebz-02', 'shelf');
  await launched.page.getByTestId('isos-tab-checklist').click();
  await expect(launched.page.locator('[data-answer="A1.scanSpeed"]')).toHaveValue('0.21 V/s');
});

test('J-V figures stand over age, curves at chosen ages, and EQE beside the J-V', async () => {
  const { page } = launched;
  await page.getByTestId('view-jv').click();
  await page.getByTestId('jv-overAge').click();
  for (let panel = 1; panel <= 7; panel++) {
    await expect(
      page.getByTestId(`chart-panel-age-${panel}`).locator('path[data-run-id]').first(),
    ).toBeVisible();
  }
  await expect(page.getByTestId('over-age')).toContainText('(PCE_rev − PCE_fwd)/PCE_rev');

  await page.getByTestId('jv-eqe').click();
  const table = page.getByTestId('eqe-table');
  await expect(table).toContainText('19.05');
  await expect(table).toContainText('18.65');
  await expect(table).toContainText('EQE is 4.1 % lower');
  await expect(page.getByTestId('chart-panel-eqe').locator('path[data-sweep-id]')).toHaveCount(4);

  await page.locator('[data-device-id="mebz-02"]').click();
  await expect(page.getByTestId('chart-area')).toContainText('No EQE of MeBz-02 was read');
  await page.getByTestId('jv-curves').click();
  await page.getByTestId('jv-ages').selectOption('5');
  const curves = page.getByTestId('chart-panel-jv').locator('path[data-sweep-id]');
  await expect(curves).toHaveCount(10);
  await page.getByTestId('jv-directions').getByText('Reverse').click();
  await expect(curves).toHaveCount(5);
});
