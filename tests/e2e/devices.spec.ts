import { rm } from 'node:fs/promises';
import { utils, write } from '@e965/xlsx';
import { expect, test } from '@playwright/test';
import { ExportFolder } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let folder: ExportFolder;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  for (const device of ['KOH_S1_a', 'KOH_S1_b', 'KOH_S2_a', 'spare']) {
    await folder.writeLog(`${device}.txt`, device, 40);
  }
  launched = await launchApp({ folder: folder.path });
  await launched.page.getByTestId('add-folder').click();
  await expect(launched.page.getByTestId('device-row')).toHaveCount(4);
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(folder.path, { recursive: true, force: true });
});

const row = (id: string) => launched.page.locator(`[data-device-id="${id}"]`).first();

test('a field says what the file says, is overridden, and goes back to it', async () => {
  const { page } = launched;
  await row('spare').click();
  const fields = page.getByTestId('device-fields');
  await expect(page.getByTestId('device-area')).toHaveValue('0.1');
  await page.getByTestId('device-area').fill('0,05');
  await page.getByTestId('device-area').press('Enter');
  await expect(fields).toContainText('from file: 0.1 cm²');
  await page.getByTestId('device-more').click();
  await page.getByTestId('device-label').fill('champion');
  await page.getByTestId('device-label').press('Enter');
  await expect(row('spare')).toContainText('champion');
  await page.getByTestId('device-area').fill('large');
  await page.getByTestId('device-area').press('Enter');
  await expect(fields).toContainText('“large” is no area');
  await page.getByTestId('device-area').press('Escape');

  await launched.restart();
  await expect(row('spare')).toContainText('champion');
  await row('spare').click();
  await launched.page.getByLabel('As the file says: Area').click();
  await expect(launched.page.getByTestId('device-area')).toHaveValue('0.1');
  await expect(launched.page.getByTestId('device-fields')).not.toContainText('0.1 cm²');
});

test('a suggestion that is chosen by keys is taken, not what was typed to find it', async () => {
  const { page } = launched;
  await row('spare').click();
  await page.getByTestId('device-condition').fill('contr');
  await page.getByTestId('device-condition').press('ArrowDown');
  await page.getByTestId('device-condition').press('Enter');
  await expect(page.getByTestId('device-condition')).toHaveValue('control');
  await page.getByTestId('device-batch').focus();
  await expect(page.getByTestId('undo')).toHaveAttribute('aria-label', 'Nothing to undo');
});

test('several devices are changed at once, and one undo takes it back', async () => {
  const { page } = launched;
  await row('koh_s1_a').click();
  await row('koh_s2_a').click({ modifiers: ['Shift'] });
  await expect(page.getByTestId('batch-editor')).toContainText('3 devices');
  await row('koh_s1_b').click({ modifiers: ['Control'] });
  await expect(page.getByTestId('batch-editor')).toContainText('2 devices');
  await page.getByTestId('device-condition').fill('treated');
  await page.getByTestId('device-condition').press('Enter');
  await expect(page.getByTestId('library')).toContainText('treated');
  await expect(page.getByTestId('undo')).toHaveAttribute(
    'aria-label',
    'Undo: Put 2 devices into treated (Ctrl+Z)',
  );
  await page.getByTestId('device-batch').fill('B12');
  await page.getByTestId('device-batch').press('Enter');
  await expect(page.getByTestId('undo')).toHaveAttribute('aria-label', /Set the batch/);
  await page.getByLabel('Find a device').fill('B12');
  await expect(page.getByTestId('device-row')).toHaveCount(2);
  await page.getByLabel('Find a device').fill('');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('device-batch')).toHaveValue('');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('library')).not.toContainText('treated');
});

test('names fill the records through a pattern, with a preview, in one step', async () => {
  const { page } = launched;
  await page.getByTestId('record-menu').click();
  await page.getByTestId('records-from-names').click();
  await expect(page.getByTestId('names-pattern')).toHaveValue('{condition}_{substrate}_{pixel}');
  const found = (id: string) => page.locator(`[data-testid="proposal"][data-device-id="${id}"]`);
  await expect(found('koh_s1_a')).toContainText('S1');
  await expect(found('spare')).toContainText('does not fit');
  await page.getByTestId('names-pattern').fill('{condition}{pixel}');
  await expect(page.getByTestId('record-dialog')).toContainText('Put a character between');
  await page.getByTestId('names-pattern').fill('{condition}_{substrate}_{pixel}');
  await expect(page.getByTestId('apply-summary')).toContainText('9 values of 3 devices');
  await page.getByTestId('apply-records').click();
  await row('koh_s2_a').click();
  await expect(page.getByTestId('device-condition')).toHaveValue('KOH');
  await expect(page.getByTestId('device-substrate')).toHaveValue('S2');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('device-condition')).toHaveValue('control');
  await expect(page.getByTestId('device-substrate')).toHaveValue('');
});

test('a workbook fills the records; what does not fit is told, what was said before is kept', async () => {
  const { page } = launched;
  await row('koh_s1_a').click();
  await page.getByTestId('device-batch').fill('B1');
  await page.getByTestId('device-batch').press('Enter');

  await page.getByTestId('record-menu').click();
  await page.getByTestId('records-from-sheet').click();
  const book = utils.book_new();
  const cells = [
    ['Sample', 'Lot', 'Area (mm2)', 'Which'],
    ['KOH S1 a', 'B2', 5, 'first'],
    ['KOH S1 b', 'B2', 5, 'second'],
    ['KOH S9 z', 'B2', 5, 'third'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet([['nothing here']]), 'Notes');
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Devices');
  const buffer = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }));
  const file = { name: 'devices.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.getByTestId('record-dialog').locator('input[type="file"]').setInputFiles(file);
  await page.getByTestId('sheet-choice').selectOption({ label: 'Devices' });

  const remarks = page.getByTestId('sheet-remarks');
  await expect(remarks).toContainText('Row 4: No device is called “KOH S9 z”.');
  await expect(remarks).toContainText('Row 2: taken for KOH_S1_a');
  await expect(remarks).toContainText('2 devices without a row: KOH_S2_a, spare');
  await page.getByTestId('sheet-column-4').selectOption('encapsulation');
  await expect(page.getByTestId('conflict')).toHaveText('B1 ≠ B2');
  await expect(page.getByTestId('apply-summary')).toContainText('5 values of 2 devices');
  await page.getByTestId('apply-records').click();
  await expect(page.getByTestId('device-batch')).toHaveValue('B1');
  await expect(page.getByTestId('device-area')).toHaveValue('0.05');
  await expect(page.getByTestId('device-encapsulation')).toHaveValue('first');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('device-area')).toHaveValue('0.1');
  await expect(page.getByTestId('device-batch')).toHaveValue('B1');
});

test('a sheet that cannot be read says why; pasted cells do as well', async () => {
  const { page } = launched;
  await page.getByTestId('record-menu').click();
  await page.getByTestId('records-from-sheet').click();
  const dialog = page.getByTestId('record-dialog');
  await dialog.locator('input[type="file"]').setInputFiles({
    name: 'broken.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('504b0304140000000800', 'hex'),
  });
  await expect(dialog).toContainText(/broken\.xlsx: .* cannot be opened/);
  await page.getByTestId('sheet-paste').fill('Device\tCondition\nspare\treference\n');
  await page.getByTestId('sheet-read-pasted').click();
  await page.getByTestId('apply-records').click();
  await expect(page.getByTestId('library')).toContainText('reference');
});
