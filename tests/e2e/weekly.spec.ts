import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openDeck } from '../unit/main/deck/openDeck.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';
import { sampleRead } from './sampleRead.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1366, height: 768 } });
  ({ page } = launched);
  // Both conditions with all their devices: the sample has been read.
  await sampleRead(page);
  await page.getByTestId('open-weekly').click();
  await expect(page.getByTestId('weekly-summary')).toBeVisible();
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
});

const card = (condition: string) =>
  page.getByTestId('weekly-condition').filter({ has: page.getByText(condition, { exact: true }) });

test('the day decides what is told, and stays chosen', async () => {
  // The sample ends years before last Friday.
  await expect(page.getByTestId('weekly-summary')).toContainText('Nothing new.');
  await page.getByTestId('weekly-since').fill('2025-03-07');
  await expect(card('MeBz')).toContainText('6 of 6 measured, 30 new points');
  await expect(card('MeBz')).toContainText(
    /T80 reached:.*MeBz-02 \(8\.6 d, 2025-03-08 to 2025-03-11\)/,
  );
  await expect(card('MeBz/KOH')).toContainText(/T90 reached:.*MeBzKOH-10 \(330 h, 2025-03-17\)/);
  await expect(card('MeBz/KOH')).not.toContainText('T80 reached');
  await page.getByTestId('weekly-newest').click();
  await expect(page.getByTestId('weekly-since')).toHaveValue('2025-03-24');
  await expect(card('MeBz')).not.toContainText('T80 reached');
  await expect(card('MeBz')).toContainText('No new data for longer than usual');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('weekly-summary')).toBeHidden();
  await page.getByTestId('open-weekly').click();
  await expect(page.getByTestId('weekly-since')).toHaveValue('2025-03-24');
});

test('slides are turned by keys, in either language, and Escape leaves them', async () => {
  await page.getByTestId('weekly-language').getByText('中文').click();
  await expect(page.getByTestId('weekly-picture-note')).toContainText('pictures stay English');
  await page.getByTestId('weekly-present').click();
  const shown = page.getByTestId('weekly-slide');
  const number = page.getByTestId('weekly-page');
  await expect(number).toHaveText('1 / 6');
  await expect(shown).toContainText('变化一览');
  await page.keyboard.press('ArrowRight');
  await expect(number).toHaveText('2 / 6');
  await expect(shown).toContainText('归一化 PCE 中位数');
  await page.keyboard.press('End');
  await expect(number).toHaveText('6 / 6');
  await expect(shown.locator('svg')).toContainText('填充因子');
  await page.keyboard.press('ArrowRight');
  await expect(number).toHaveText('6 / 6');
  await page.keyboard.press('ArrowLeft');
  await expect(shown.locator('svg')).toContainText('归一化光电转换效率');
  await page.keyboard.press('Home');
  await expect(number).toHaveText('1 / 6');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('weekly-presentation')).toBeHidden();
  await expect(page.getByTestId('weekly-summary')).toBeVisible();
});

test('the deck holds the table, native charts with the plotted numbers, and the pictures', async () => {
  const out = await mkdtemp(join(tmpdir(), 'shelflight-deck-'));
  try {
    const path = join(out, 'meeting.pptx');
    await launched.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await page.getByTestId('weekly-since').fill('2025-03-07');
    await expect(card('MeBz')).toContainText('T80 reached');
    await page.getByTestId('weekly-save').click();
    await expect(page.getByText('Saved as meeting.pptx')).toBeVisible({ timeout: 30_000 });
    const deck = openDeck(new Uint8Array(await readFile(path)));
    // Title, table, both conditions on two slides each, three figures twice.
    expect(deck.slides.length).toBe(12);
    expect(deck.slides[0]).toContain('Synthetic sample data');
    expect(deck.slides[1]).toContain('0.904 (n = 6)');
    expect(deck.slides.at(-1)).toContain('MeBz (n = 20); MeBz/KOH (n = 20).');
    expect(deck.pictures).toHaveLength(3);
    expect(deck.charts).toHaveLength(6);
    const [shelf] = deck.charts;
    expect(shelf?.map(({ name }) => name)).toEqual(['MeBz', 'MeBz/KOH', 'T80']);
    const values = [...(shelf?.[0]?.y.values() ?? [])];
    expect(values[0]).toBeCloseTo(1);
    expect(values.at(-1)).toBeCloseTo(0.6, 1);
    // The sheet behind the chart has the same numbers.
    const sheet = deck.sheets[0]?.slice(1).flatMap(([, first]) => first ?? []);
    expect(sheet).toEqual(values);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
});
