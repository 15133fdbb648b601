import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecipe } from '../../src/main/export/readRecipe.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';
import { sampleRead } from './sampleRead.ts';

let launched: LaunchedApp;
let out: string;

test.beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'shelflight-figures-'));
  launched = await launchApp({ size: { width: 1366, height: 768 } });
  // From now on the figure stays what it is.
  await sampleRead(launched.page);
  await launched.page.getByTestId('figure-open').click();
  await expect(preview().locator('svg')).toBeVisible();
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(out, { recursive: true, force: true });
});

const preview = () => launched.page.getByTestId('figure-preview');

async function choose(select: string, option: string | RegExp): Promise<void> {
  await launched.page.getByTestId(select).click();
  await launched.page.getByRole('option', { name: option }).click();
}

async function save(format: string, extension: string): Promise<Buffer> {
  const name = `figure.${extension}`;
  const path = join(out, name);
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  }, path);
  await choose('figure-format', new RegExp(`^${format}`));
  await launched.page.getByTestId('figure-save').click();
  await expect(launched.page.getByText(`Saved as ${name}`)).toBeVisible();
  return readFile(path);
}

test('the figure of what is shown is ready at once, at its final size, with its rules', async () => {
  await expect(preview()).toContainText('Normalized PCE');
  await expect(launched.page.getByTestId('figure-width')).toHaveValue('88');
  const rules = launched.page.getByTestId('figure-preflight');
  await expect(rules.locator('[data-rule="width"]')).toHaveAttribute('data-passed', 'true');
  await choose('figure-preset', 'RSC, one column');
  await expect(preview()).toContainText('Time / d');
  await expect(launched.page.getByTestId('figure-width')).toHaveValue('83');
});

test('it is saved in every format, with its recipe and its Source Data', async () => {
  const begin = { SVG: '<?xml', PDF: '%PDF-', PNG: '\u0089PNG', TIFF: 'II*\0' };
  for (const [format, head] of Object.entries(begin)) {
    const file = await save(format, format.toLowerCase());
    expect(file.subarray(0, head.length).toString('latin1')).toBe(head);
    const recipe = readRecipe(file);
    expect(recipe?.spec.template).toBe('both');
    expect(recipe?.files.length).toBeGreaterThan(0);
    expect(recipe?.files.every(({ sha256 }) => sha256?.length === 64)).toBe(true);
  }
  const sourceData = await readFile(join(out, 'figure.xlsx'));
  expect(sourceData.subarray(0, 2).toString('latin1')).toBe('PK');
});

test('a part that is clicked can be edited, and every step undone', async () => {
  const label = preview().locator('text[data-part="axis:shelf:y"]', { hasText: 'Normalized PCE' });
  await label.click();
  const title = launched.page.getByTestId('figure-axis-title');
  await expect(title).toHaveValue('Normalized PCE');
  await title.fill('Relative efficiency');
  await expect(preview()).toContainText('Relative efficiency');
  await launched.page.getByTestId('figure-undo').click();
  await expect(preview()).not.toContainText('Relative efficiency');
  await launched.page.getByTestId('figure-redo').click();
  await expect(preview()).toContainText('Relative efficiency');
});

test('a legend is moved with the pointer and the keys, stays in the frame, and every step undone', async () => {
  const legend = preview().locator('rect[data-block="legend"]').first();
  const frame = preview().locator('rect[data-part="frame:shelf"]');
  const boxOf = async (part: typeof legend) => {
    let box = await part.boundingBox();
    // The figure is drawn anew while its data come in.
    await expect.poll(async () => (box = await part.boundingBox())).not.toBeNull();
    return box as NonNullable<typeof box>;
  };
  await expect(launched.page.getByTestId('figure-dialog')).not.toContainText('Reading');
  const before = await boxOf(legend);
  const { mouse, keyboard } = launched.page;
  await mouse.move(before.x + 12, before.y + 12);
  await mouse.down();
  await mouse.move(before.x + 52, before.y - 18, { steps: 4 });
  await mouse.up();
  await expect.poll(async () => (await boxOf(legend)).x).toBeGreaterThan(before.x + 30);
  await expect(launched.page.getByTestId('figure-legend')).toHaveValue('Put by hand');
  const dropped = await boxOf(legend);
  await legend.focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect.poll(async () => (await boxOf(legend)).x).toBeGreaterThan(dropped.x + 3);
  await choose('figure-preset', 'RSC, one column');
  await expect(preview()).toContainText('Time / d');
  const [inside, around] = [await boxOf(legend), await boxOf(frame)];
  expect(inside.x).toBeGreaterThanOrEqual(around.x - 2);
  expect(inside.x + inside.width).toBeLessThanOrEqual(around.x + around.width + 2);
  for (let step = 0; step < 3; step++) await keyboard.press('Control+z');
  await expect(launched.page.getByTestId('figure-undo')).toBeDisabled();
  await expect.poll(async () => Math.abs((await boxOf(legend)).x - before.x)).toBeLessThan(2);
});

test('a symbol given to a condition is that of the charts, too, and goes with undo', async () => {
  const { page } = launched;
  const outline = (d: string | null) => d?.replace(/[\d.-]+/g, '#').slice(0, 12);
  const symbol = preview().locator('path[data-part="trace:MeBz/KOH"][fill="#FFFFFF"]').first();
  const square = outline(await symbol.getAttribute('d'));
  await preview().locator('text[data-part="trace:MeBz/KOH"]').first().click();
  await expect(page.getByText('Kept with MeBz/KOH')).toBeVisible();
  await choose('figure-trace-symbol', 'Circle');
  await expect.poll(async () => outline(await symbol.getAttribute('d'))).not.toBe(square);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => outline(await symbol.getAttribute('d'))).toBe(square);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => outline(await symbol.getAttribute('d'))).not.toBe(square);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByTestId('figure-dialog')).toBeHidden();
  await page.getByTestId('condition-look').nth(1).click();
  await expect(page.getByTestId('condition-symbol')).toHaveValue('Circle');
});

test('four figures share a page with one legend, take a saved style over and are one file', async () => {
  const { page } = launched;
  await page.getByTestId('figure-style-save').click();
  await page.getByTestId('figure-style-name').fill('House style');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('figure-style')).toHaveValue('House style');
  await choose('figure-preset', 'Nature family, two columns');
  await choose('figure-layout', /Square/);
  await expect(preview().locator('text[data-part="letters"]')).toHaveText(['a', 'b', 'c', 'd']);
  await expect(
    preview()
      .locator('text', { hasText: /^MeBz\/KOH$/ })
      .first(),
  ).toBeVisible();
  const { spec, request } = readRecipe(await save('PDF', 'pdf')) ?? {};
  expect(spec?.composition?.parts.map(({ template }) => template)).toEqual([
    'shelf',
    'soak',
    'jv',
    'stats',
  ]);
  expect(request?.composition?.parts).toHaveLength(4);
  await choose('figure-style', 'House style');
  await expect(page.getByTestId('figure-preset')).toHaveValue('Nature family, one column');
  await expect(page.getByTestId('figure-width')).toHaveValue('88');
});

test('screen and exported picture agree', async () => {
  await expect(launched.page.getByTestId('figure-dialog')).not.toContainText('Reading');
  const png = await save('PNG', 'png');
  const share = await launched.page.evaluate(
    async (address) => {
      const svg = document.querySelector('[data-testid="figure-preview"] svg');
      if (svg === null) throw new Error('There is no preview.');
      const draw = async (source: string, width: number, height: number) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = width || image.naturalWidth;
        canvas.height = height || image.naturalHeight;
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('There is no canvas.');
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      };
      const exported = await draw(address, 0, 0);
      const copy = svg.cloneNode(true) as SVGSVGElement;
      copy.setAttribute('width', String(exported.width));
      copy.setAttribute('height', String(exported.height));
      const text = new XMLSerializer().serializeToString(copy);
      const shown = await draw(
        URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' })),
        exported.width,
        exported.height,
      );
      let different = 0;
      for (let i = 0; i < exported.data.length; i += 4) {
        const darker = [0, 1, 2].some(
          (j) => Math.abs((exported.data[i + j] ?? 0) - (shown.data[i + j] ?? 0)) > 128,
        );
        if (darker) different++;
      }
      return different / (exported.data.length / 4);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  // Two programs draw the edges of letters a little differently; a shifted line would be 1 % and more.
  expect(share).toBeLessThan(0.004);
});
