import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launchApp.ts';
import { sampleRead } from './sampleRead.ts';

let launched: LaunchedApp;
let out: string;

test.beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'shelflight-saved-'));
  launched = await launchApp({ size: { width: 1366, height: 768 } });
  await sampleRead(launched.page);
  await expect(
    launched.page.getByTestId('chart-panel-soak').locator('path[data-group-id]'),
  ).toHaveCount(2);
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(out, { recursive: true, force: true });
});

async function save(item: string, name: string): Promise<Buffer> {
  const path = join(out, name);
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await launched.page.getByTestId('save-menu').click();
  await launched.page.getByTestId(item).click();
  await expect(launched.page.getByText(`Saved as ${name}`)).toBeVisible();
  return readFile(path);
}

test('the chart is saved as SVG with live text, its axes and its legend', async () => {
  const svg = (await save('save-svg', 'chart.svg')).toString('utf8');
  expect(svg).toMatch(/^<\?xml/);
  expect(svg).toContain('Normalized PCE');
  expect(svg).toContain('MeBz/KOH');
  expect(svg).toContain('T80');
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('var(--');
});

test('the chart is saved as PNG', async () => {
  const png = await save('save-png', 'chart.png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
});

test('the shown data are saved as CSV with quantity, unit and reference named', async () => {
  const csv = (await save('save-csv', 'chart.csv')).toString('utf8');
  expect(csv).toMatch(/first/i);
  expect(csv).toContain('MeBz/KOH');
  expect(csv.split('\n').length).toBeGreaterThan(50);
});

test('chart and data go to the clipboard', async () => {
  await launched.page.getByTestId('save-menu').click();
  await launched.page.getByTestId('copy-csv').click();
  await expect.poll(clipboardText).toContain('MeBz/KOH');
  await launched.page.getByTestId('save-menu').click();
  await launched.page.getByTestId('copy-png').click();
  await expect.poll(clipboardHasImage).toBe(true);
});

/** The clipboard of the runtimes that the app runs on: answers at once up to 43, promises later. */
interface AnyClipboard {
  readText(): string | Promise<string>;
  readImage?(): { isEmpty(): boolean };
  read?(): Promise<readonly { readonly types: readonly string[] }[]>;
}

function clipboardText(): Promise<string> {
  return launched.app.evaluate(({ clipboard }) =>
    (clipboard as unknown as AnyClipboard).readText(),
  );
}

function clipboardHasImage(): Promise<boolean> {
  return launched.app.evaluate(async ({ clipboard }) => {
    const board = clipboard as unknown as AnyClipboard;
    if (board.readImage) return !board.readImage().isEmpty();
    const items = (await board.read?.()) ?? [];
    return items.some(({ types }) => types.includes('image/png'));
  });
}
