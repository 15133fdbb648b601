import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { proposed } from '../unit/core/read/mapping/unknownTables.ts';
import { ExportFolder } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

/** A sweep whose header says nothing, with decimal commas. */
function unknownSweep(scale: number): string {
  const lines = ['Operator: Lin', 'c1;c2;c3'];
  for (let step = 0; step <= 60; step++) {
    const voltage = 1.2 - step * 0.02;
    const current = scale * (20 - 20 * Math.exp((voltage - 1.1) / 0.05));
    const cells = [voltage.toFixed(3), current.toFixed(5), (25 + step / 100).toFixed(2)];
    lines.push(cells.join(';').replaceAll('.', ','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

async function unknownFolder(): Promise<ExportFolder> {
  const folder = await ExportFolder.create();
  for (let i = 1; i <= 4; i++) {
    await folder.write(`batch/MeBz_S0${i}_a.csv`, unknownSweep(1 - i / 50));
  }
  return folder;
}

async function openMapping(page: Page, path: string): Promise<void> {
  await page.getByTestId('open-files').click();
  await page.locator(`[data-testid="file-row"][data-path="${path}"]`).click();
  await page.getByTestId('map-file').click();
  await expect(page.getByTestId('map-table')).toBeVisible();
}

test.describe('An unknown table', () => {
  let launched: LaunchedApp;
  let folder: ExportFolder;

  test.beforeEach(async () => {
    folder = await unknownFolder();
    launched = await launchApp({ folder: folder.path, size: { width: 1366, height: 768 } });
    await launched.page.getByTestId('add-folder').click();
  });
  test.afterEach(() => launched.close());

  test('is mapped once, and read with all its siblings, also after a restart', async () => {
    const { page } = launched;
    await expect(page.getByTestId('unknown-notice')).toContainText('4 files');
    await openMapping(page, 'batch/MeBz_S01_a.csv');
    await expect(page.getByTestId('map-count')).toHaveText('61 rows read, none rejected.');
    await expect(page.getByTestId('map-alike')).toHaveText('This will also read 3 other files.');
    await expect(page.getByTestId('map-plot').locator('path[data-sweep-id]')).toHaveAttribute(
      'data-points',
      '61',
    );

    // The third column is no voltage: the dialog says so at the columns, and cannot be saved.
    await page.getByLabel('What is in column 3').selectOption('voltage');
    await expect(page.getByTestId('map-column-3')).toContainText('Two columns say voltage.');
    await expect(page.getByTestId('map-save')).toBeDisabled();
    await page.getByLabel('What is in column 3').selectOption('temperature');

    await page.getByTestId('map-naming-source').selectOption('name');
    await expect(page.getByTestId('map-pattern')).toHaveValue('{condition}_{substrate}_{pixel}');
    await expect(page.getByTestId('map-name-example').first()).toContainText(
      'condition MeBz · substrate S01 · pixel a',
    );
    await page.getByTestId('map-name').fill('Room 12');
    await page.getByTestId('map-save').click();

    await expect(page.getByTestId('map-dialog')).toBeHidden();
    const row = (path: string) => page.locator(`[data-testid="file-row"][data-path="${path}"]`);
    for (let i = 1; i <= 4; i++) {
      await expect(row(`batch/MeBz_S0${i}_a.csv`)).toContainText('mapped:Room 12');
    }
    await page.keyboard.press('Escape');
    await expect(page.getByText('MeBz_S01_a').first()).toBeVisible();
    await page.getByText('MeBz_S01_a').first().click();
    await page.getByText('J-V', { exact: true }).first().click();
    await expect(
      page.locator('[data-testid="chart-panel-jv"] path[data-sweep-id]').first(),
    ).toHaveAttribute('data-points', '61');

    // A saved reader is renamed, deleted and put back.
    await page.getByTestId('open-settings').click();
    await page.getByTestId('settings-readers').click();
    await expect(page.getByTestId('reader-row')).toContainText('J-V sweeps, 4 files');
    await page.getByLabel('Name of the reader Room 12').fill('Room 13');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Name of the reader Room 13')).toBeVisible();
    await expect(page.getByTestId('reader-row')).toContainText('4 files');
    await page.getByTestId('reader-delete').click();
    await expect(page.getByTestId('reader-row')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByTestId('reader-row')).toContainText('4 files');

    await launched.restart();
    await folder.write('batch/MeBz_S09_a.csv', unknownSweep(0.7));
    await expect(launched.page.getByText('MeBz_S09_a').first()).toBeVisible();
    await expect(launched.page.getByTestId('unknown-notice')).toBeHidden();
    expect(launched.errors).toEqual([]);
  });

  test('keeps what was chosen when the dialog is cancelled, and changes nothing', async () => {
    const { page } = launched;
    await openMapping(page, 'batch/MeBz_S01_a.csv');
    await page.getByLabel('What is in column 3').selectOption('temperature');
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('map-dialog')).toBeHidden();
    await expect(
      page.locator('[data-testid="file-row"][data-path="batch/MeBz_S01_a.csv"]'),
    ).toHaveAttribute('data-state', 'unrecognised');
    await page.getByTestId('map-file').click();
    await expect(page.getByLabel('What is in column 3')).toHaveValue('temperature');
  });

  test('another line, delimiter or decimal mark is guessed anew', async () => {
    const { page } = launched;
    await openMapping(page, 'batch/MeBz_S01_a.csv');
    await page.getByTestId('map-delimiter').selectOption('comma');
    await page.getByTestId('map-decimal').selectOption('comma');
    await expect(page.getByTestId('map-obstacle')).toHaveText(
      'Commas stand between the columns already.',
    );
    await expect(page.getByTestId('map-save')).toBeDisabled();
    await page.getByTestId('map-delimiter').selectOption('semicolon');
    await expect(page.getByTestId('map-count')).toHaveText('61 rows read, none rejected.');
    await page.getByLabel('The data begin in line 5', { exact: true }).click();
    await expect(page.getByTestId('map-count')).toHaveText('59 rows read, none rejected.');
  });
});

test('a pattern names all devices of a folder, stays after a restart, and is cleared again', async () => {
  const folder = await ExportFolder.create();
  for (const name of ['MeBz_S01_a', 'MeBz_S02_a', 'KOH_S03_b']) {
    await folder.writeSweep(`${name}.txt`, 'tester 7', '2025-05-01T08:00:00', 0.9);
  }
  const launched = await launchApp({ folder: folder.path, size: { width: 1366, height: 768 } });
  const device = (label: string) => launched.page.getByText(label, { exact: true }).first();
  const open = async () => {
    await launched.page.getByTestId('source-actions').click();
    await launched.page.getByTestId('name-files').click();
  };
  try {
    await launched.page.getByTestId('add-folder').click();
    await expect(device('tester 7')).toBeVisible();
    await open();
    await expect(launched.page.getByTestId('name-row')).toHaveCount(3);
    const pattern = launched.page.getByTestId('map-pattern');
    await expect(pattern).toHaveValue('{condition}_{substrate}_{pixel}');
    await pattern.fill('MeBz_{substrate}_{pixel}');
    await expect(launched.page.getByTestId('name-count')).toHaveText('2 of 3 names fit.');
    await pattern.fill('{condition}{pixel}');
    await expect(launched.page.getByTestId('name-apply')).toBeDisabled();
    await pattern.fill('{condition}_{substrate}_{pixel}');
    await expect(launched.page.getByTestId('name-row').last()).toContainText('MeBz_S02_aMeBzS02a');
    await launched.page.getByTestId('name-apply').click();
    await expect(device('KOH_S03_b')).toBeVisible();
    await expect(device('MeBz_S02_a')).toBeVisible();

    await launched.restart();
    await expect(device('MeBz_S01_a')).toBeVisible();
    await open();
    await launched.page.getByTestId('name-clear').click();
    await expect(device('tester 7')).toBeVisible();
    await expect(device('MeBz_S01_a')).toBeHidden();
    expect(launched.errors).toEqual([]);
  } finally {
    await launched.close();
  }
});

test('a reader that replaces an older one is named, and can be undone', async () => {
  const folder = await ExportFolder.create();
  const file = join(folder.path, 'reader.json');
  const mapping = proposed(unknownSweep(1), 'Room 12');
  await writeFile(file, JSON.stringify(mapping));
  const launched = await launchApp({ folder: file });
  const { page } = launched;
  try {
    await page.getByTestId('open-settings').click();
    await page.getByTestId('settings-readers').click();
    await page.getByTestId('reader-import').click();
    await expect(page.getByLabel('Name of the reader Room 12')).toBeVisible();
    await writeFile(file, JSON.stringify({ ...mapping, name: 'Room 14', version: 2 }));
    await page.getByTestId('reader-import').click();
    await expect(page.getByLabel('Name of the reader Room 14')).toBeVisible();
    await expect(page.getByText('Replaced: “Room 12” (version 1, now 2).')).toBeVisible();
    await page
      .getByRole('alert')
      .filter({ hasText: 'Replaced' })
      .getByRole('button', { name: 'Undo', exact: true })
      .click();
    await expect(page.getByLabel('Name of the reader Room 12')).toBeVisible();
    await expect(page.getByTestId('reader-row')).toHaveCount(1);
    expect(launched.errors).toEqual([]);
  } finally {
    await launched.close();
  }
});

test('a broken file of readers is refused with a sentence', async () => {
  const folder = await ExportFolder.create();
  const broken = join(folder.path, 'reader.json');
  await writeFile(broken, '{"schema":"shelflight.reader/1","signature":{}}');
  const launched = await launchApp({ folder: broken });
  try {
    const { page } = launched;
    await page.getByTestId('open-settings').click();
    await page.getByTestId('settings-readers').click();
    await page.getByTestId('reader-import').click();
    await expect(page.getByTestId('reader-import-error')).toContainText(
      /reader\.json was not taken over\. .+ Nothing was changed\./,
    );
    await expect(page.getByTestId('reader-row')).toHaveCount(0);
    expect(launched.errors).toEqual([]);
  } finally {
    await launched.close();
  }
});
