import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ExportFolder, logHead, logRows } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

/** One grey pixel. */
const tinyPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

let folder: ExportFolder;
let launched: LaunchedApp;

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  // 18 mW/cm2 falling slowly, with a broken contact between 10 h and 15 h that crosses 80 %.
  const broken = logRows(40, 60).replace(/\t[\d.]+\n/g, '\t9.000000\n');
  await folder.write('A1.txt', logHead('A1') + logRows(0, 40) + broken + logRows(60, 120));
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

async function write(
  kind: 'Note' | 'Event' | 'Exclude',
  from: number,
  to: number | null,
  text: string,
) {
  const { page } = launched;
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-form').getByText(kind, { exact: true }).click();
  await page.getByTestId('annotation-from').fill(String(from));
  if (to !== null) await page.getByTestId('annotation-to').fill(String(to));
  await page.getByTestId('annotation-text').fill(text);
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation-form')).toBeHidden();
}

test('notes, events and exclusions are written, counted, and still there after a restart', async () => {
  const { page } = launched;
  await expect(page.getByTestId('run-mpp')).toContainText(/T80 10 h|T80 9\.|T80 10\./);

  await write('Note', 3, null, 'looked at it by eye: yellow edge');
  await write('Event', 10, 15, 'probe needle slipped');
  await write('Exclude', 9.9, 14.9, 'no contact');
  await expect(page.getByTestId('annotation')).toHaveCount(3);
  await expect(page.getByTestId('run-mpp')).toContainText('T80 > 29.7 h');
  await expect(page.getByTestId('run-mpp')).toContainText('20 points');

  await launched.restart();
  await launched.page.locator('[data-device-id="a1"]').click();
  await expect(launched.page.getByTestId('annotation')).toHaveCount(3);
  await expect(launched.page.getByTestId('annotation-list')).toContainText('probe needle slipped');
  await expect(launched.page.getByTestId('run-mpp')).toContainText('T80 > 29.7 h');
});

test('an annotation is changed in place; a deleted one can be put back', async () => {
  const { page } = launched;
  await write('Note', 5, null, 'first words');
  await page.getByRole('button', { name: 'Change annotation' }).click();
  await page.getByTestId('annotation-text').fill('better words');
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation')).toContainText('better words');
  await page.getByRole('button', { name: 'Delete annotation' }).click();
  await expect(page.getByTestId('annotation')).toHaveCount(0);
  await page.getByText('Put it back').click();
  await expect(page.getByTestId('annotation')).toContainText('better words');
});

test('a click on the chart writes at a point, a drag over a span, and markers show both', async () => {
  const { page } = launched;
  await page.getByTestId('view-soak').click();
  await page.getByTestId('tool-annotate').click();
  const plot = page.getByTestId('chart-panel-soak').locator('.recharts-surface').first();
  const box = await plot.boundingBox();
  if (box === null) throw new Error('no plot');
  const y = box.y + box.height / 2;
  await page.mouse.click(box.x + box.width * 0.5, y);
  await expect(page.getByTestId('annotation-form')).toBeVisible();
  await page.getByTestId('annotation-text').fill('a click');
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation-form')).toBeHidden();
  await expect(page.locator('.mantine-Modal-overlay')).toHaveCount(0);

  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByTestId('annotation-form')).toBeVisible();
  await expect(page.getByTestId('annotation-to')).not.toHaveValue('');
  await page.getByTestId('annotation-text').fill('a drag');
  await page.getByTestId('annotation-save').click();

  await expect(page.getByTestId('annotation')).toHaveCount(2);
  await expect(page.getByTestId('timeline-mark')).toHaveCount(2);
  await expect(page.getByTestId('curve-marker')).toHaveCount(2);

  // One stop of the Tab key; arrows go from mark to mark, and the focused one tells its text.
  await page.getByTestId('timeline-mark').nth(1).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByTestId('timeline-mark').first()).toBeFocused();
  await expect(page.getByRole('tooltip').filter({ hasText: 'a click' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('timeline-mark').nth(1)).toBeFocused();
  await expect(page.getByRole('tooltip').filter({ hasText: 'a drag' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('annotation-text')).toHaveValue('a drag');
});

test('marks move with the curves while a chart is panned; one that goes takes its words along', async () => {
  const { page } = launched;
  await page.getByTestId('view-soak').click();
  await write('Note', 12, null, 'a little left');
  await expect(page.locator('.mantine-Modal-overlay')).toHaveCount(0);
  const chart = page.getByRole('application').first();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('no plot');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const whole = await page.getByTestId('curve-marker').boundingBox();
  await page.mouse.wheel(0, -240);
  await expect
    .poll(async () => (await page.getByTestId('curve-marker').boundingBox())?.x)
    .not.toBe(whole?.x);
  await page.getByTestId('tool-pan').click();
  const middle = async (testId: string) => {
    const mark = await page.getByTestId(testId).first().boundingBox();
    return mark === null ? Number.NaN : mark.x + mark.width / 2;
  };
  const line = async () => (await page.locator('path[data-run-id]').first().boundingBox())?.x ?? 0;
  const before = { ring: await middle('curve-marker'), lane: await middle('timeline-mark') };
  const lineBefore = await line();

  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height * 0.4, { steps: 6 });
  await expect.poll(() => middle('curve-marker')).toBeCloseTo(before.ring + 90, -0.5);
  await expect.poll(() => middle('timeline-mark')).toBeCloseTo(before.lane + 90, -0.5);
  expect(Math.abs((await line()) - lineBefore)).toBeGreaterThan(1);
  await page.mouse.up();
  await expect.poll(() => middle('curve-marker')).toBeCloseTo(before.ring + 90, -0.5);

  await page.getByTestId('timeline-mark').hover();
  await expect(page.getByRole('tooltip').filter({ hasText: 'a little left' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('timeline-mark')).toHaveCount(0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('excluded points are drawn hollow and leave T80, with conditions and with devices', async () => {
  const { page } = launched;
  await page.getByTestId('view-soak').click();
  await write('Exclude', 9.9, 14.9, 'no contact');
  await expect(page.getByTestId('run-mpp')).toContainText('T80 > 29.7 h');
  const excluded = page.getByTestId('chart-panel-soak').getByTestId('excluded-points');
  for (const grouping of ['Devices', 'Conditions']) {
    await page.getByTestId('grouping-control').getByText(grouping).click();
    await expect(excluded).toHaveCount(1);
    await expect(page.getByTestId('excluded-band')).toHaveCount(1);
  }
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('run-mpp')).toContainText(/T80 10 h|T80 9\.|T80 10\./);
  await expect(excluded).toHaveCount(0);
});

test('an excluded sweep of a shelf run stays as a hollow point and leaves its figures', async () => {
  const { page } = launched;
  const days = ['01', '05', '09', '13', '17'];
  for (const [index, left] of [1, 0.97, 0.7, 0.75, 0.74].entries()) {
    const date = `2025-05-${days[index]}T10:00:00`;
    await folder.writeSweep(`S1_${days[index]}.txt`, 'S1', date, left);
  }
  await page.locator('[data-device-id="s1"]').click();
  await page.getByTestId('view-shelf').click();
  const run = page.getByTestId('run-shelf');
  await expect(run).toContainText('5 points');
  await expect(run).toContainText('T80 6.5');
  await write('Exclude', 7.5, 8.5, 'measured under the wrong lamp');
  await expect(run).toContainText('T80 10.');
  for (const grouping of ['Devices', 'Conditions']) {
    await page.getByTestId('grouping-control').getByText(grouping).click();
    await expect(page.getByTestId('chart-panel-shelf').getByTestId('excluded-symbols')).toHaveCount(
      1,
    );
  }
  await page.getByTestId('undo').click();
  await expect(run).toContainText('T80 6.5');
});

test('who wrote it is remembered; a picture comes along and is shown large', async () => {
  const { page } = launched;
  await page.getByTestId('annotation-add').click();
  await page.getByTestId('annotation-author').fill('Li Wei');
  await page.getByTestId('annotation-text').fill('edge turned yellow');
  const choose = page.getByTestId('annotation-pictures').locator('input[type="file"]');
  await choose.setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('no picture'),
  });
  await expect(page.getByTestId('annotation-pictures')).toContainText('Pictures are PNG, JPEG');
  await choose.setInputFiles({ name: 'edge.png', mimeType: 'image/png', buffer: tinyPng });
  await expect(page.getByTestId('annotation-pictures').getByTestId('picture')).toHaveCount(1);
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation')).toContainText('by Li Wei');

  await launched.restart();
  await launched.page.locator('[data-device-id="a1"]').click();
  await launched.page.getByTestId('annotation').getByTestId('picture').click();
  await expect(launched.page.getByTestId('picture-large')).toBeVisible();
  await launched.page.keyboard.press('Escape');
  await launched.page.getByTestId('annotation-add').click();
  await expect(launched.page.getByTestId('annotation-author')).toHaveValue('Li Wei');
});

test('the condition of a device can be set by hand and is kept', async () => {
  const { page } = launched;
  await page.getByTestId('device-condition').fill('treated');
  await page.getByTestId('device-condition').press('Enter');
  await expect(page.getByTestId('library')).toContainText('treated');
  await launched.restart();
  await expect(launched.page.getByTestId('library')).toContainText('treated');
});
