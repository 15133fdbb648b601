import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecipe } from '../../src/main/export/readRecipe.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';
import { sampleRead } from './sampleRead.ts';

let launched: LaunchedApp;
let out: string;

test.beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'shelflight-paper-'));
  launched = await launchApp({ size: { width: 1366, height: 768 } });
  await sampleRead(launched.page);
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
  await rm(out, { recursive: true, force: true });
});

const preview = () => launched.page.getByTestId('figure-preview');

async function openFigure(): Promise<void> {
  await launched.page.getByTestId('figure-open').click();
  await expect(preview().locator('svg')).toBeVisible();
}

/** Dialogs give the folder, and answer questions with the button of this place. */
async function answerDialogs(response: number): Promise<void> {
  await launched.app.evaluate(
    ({ dialog }, [folder, button]) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
      dialog.showMessageBox = async () => ({ response: button, checkboxChecked: false });
    },
    [out, response] as const,
  );
}

async function saveKit(): Promise<void> {
  await launched.page.getByTestId('figure-paper').click();
  await launched.page.getByTestId('figure-paper-png').check();
  await launched.page.getByTestId('figure-paper-save').click();
}

/** Lets a file fall on the window as from the desktop. */
async function drop(path: string): Promise<void> {
  const { page } = launched;
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#dropped').setInputFiles(path);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    const file = input?.files?.[0];
    if (file === undefined) throw new Error('There is no file.');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
    input?.remove();
  });
}

async function closeFigure(): Promise<void> {
  const dialog = launched.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('a paper kit is figure, Source Data and text in one folder; replacing is asked', async () => {
  await openFigure();
  await answerDialogs(1);
  await saveKit();
  await expect(launched.page.getByText(/^Saved 6 files in shelflight-paper-/)).toBeVisible();
  const name = 'both nature-single';
  expect((await readdir(out)).sort()).toEqual([
    `${name} Source Data.xlsx`,
    `${name} text.docx`,
    `${name} text.md`,
    `${name}.pdf`,
    `${name}.png`,
    `${name}.svg`,
  ]);
  const text = await readFile(join(out, `${name} text.md`), 'utf8');
  expect(text).toContain('MeBz (n = 6)');
  expect(text).toContain('### MeBz/KOH, light soak (8 devices)');
  expect(text).toContain('Synthetic sample data, not measured');
  expect(text).toMatch(/Reporting checklist: \d+ of \d+/);

  const before = await readFile(join(out, `${name}.svg`));
  await saveKit();
  await expect(launched.page.getByTestId('figure-paper')).toBeEnabled();
  expect(await readFile(join(out, `${name}.svg`))).toEqual(before);
});

test('a figure that falls on the window opens again and tells what became of its files', async () => {
  await openFigure();
  await answerDialogs(0);
  await saveKit();
  await expect(launched.page.getByText(/^Saved 6 files/)).toBeVisible();
  const dialog = launched.page.getByRole('dialog');
  await closeFigure();
  for (const extension of ['svg', 'pdf', 'png']) {
    await drop(join(out, `both nature-single.${extension}`));
    await expect(dialog).toContainText(`Figure from both nature-single.${extension}`);
    await expect(dialog).toContainText('All its raw files are unchanged.');
    await expect(preview()).toContainText('Normalized PCE');
    await closeFigure();
  }
});

test('a picture without a recipe is told, and a figure of other files too', async () => {
  const photo = join(out, 'photo.svg');
  await writeFile(photo, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await drop(photo);
  await expect(launched.page.getByText(/photo\.svg holds no recipe/)).toBeVisible();

  await openFigure();
  await answerDialogs(0);
  await saveKit();
  await expect(launched.page.getByText(/^Saved 6 files/)).toBeVisible();
  const figure = join(out, 'both nature-single.svg');
  const svg = await readFile(figure, 'utf8');
  const [first] = readRecipe(Buffer.from(svg))?.files ?? [];
  await writeFile(figure, svg.replace(first?.sha256 ?? 'none', 'f'.repeat(64)));
  await closeFigure();
  await drop(figure);
  await expect(launched.page.getByRole('dialog')).toContainText(
    `${first?.path} holds something else now.`,
  );

  // Saved again it still says from which files its numbers are.
  const again = join(out, 'again.svg');
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, again);
  await launched.page.getByTestId('figure-format').click();
  await launched.page.getByRole('option', { name: /^SVG/ }).click();
  await launched.page.getByTestId('figure-save').click();
  await expect(launched.page.getByText('Saved as again.svg')).toBeVisible();
  const kept = readRecipe(await readFile(again))?.files.find(({ path }) => path === first?.path);
  expect(kept?.sha256).toBe('f'.repeat(64));
});

test('Escape closes what is open over the figure, and not the figure', async () => {
  await openFigure();
  const { page } = launched;
  await page.getByTestId('figure-paper').click();
  await page.getByTestId('figure-paper-tiff').check();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('figure-paper-save')).toBeHidden();
  await page.getByTestId('figure-paper').click();
  await expect(page.getByTestId('figure-paper-tiff')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('figure-paper-save')).toBeHidden();
  await page.getByTestId('figure-copy').click();
  await expect(page.getByTestId('figure-copy-data')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('figure-copy-data')).toBeHidden();
  await expect(preview()).toBeVisible();
});

test('the plotted numbers are copied as columns', async () => {
  await openFigure();
  await launched.page.getByTestId('figure-copy').click();
  await launched.page.getByTestId('figure-copy-data').click();
  await expect(launched.page.getByText('Copied to the clipboard')).toBeVisible();
  const text = await launched.app.evaluate(({ clipboard }) => clipboard.readText());
  const [name, head, first] = text.split('\n');
  expect(name).toBe('a shelf');
  expect(head?.split('\t').slice(0, 4)).toEqual([
    'MeBz, Time (d)',
    'MeBz, mean Normalized PCE',
    'MeBz, s.d.',
    'MeBz, n',
  ]);
  expect(first?.split('\t').slice(0, 2)).toEqual(['0', '1']);
});
