import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, type Page, test } from '@playwright/test';
import { ExportFolder } from './exportFolder.ts';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let folder: ExportFolder;
let elsewhere: string;
let launched: LaunchedApp[];

test.beforeEach(async () => {
  folder = await ExportFolder.create();
  await folder.writeLog('mpp/A1.txt', 'A1', 130);
  elsewhere = await mkdtemp(join(tmpdir(), 'shelflight-e2e-'));
  launched = [];
});

test.afterEach(async () => {
  for (const one of launched) {
    expect(one.errors).toEqual([]);
    await one.close();
  }
  for (const path of [folder.path, elsewhere]) await rm(path, { recursive: true, force: true });
});

async function computer(args = [`--folder=${folder.path}`]): Promise<LaunchedApp> {
  const one = await launchApp({ args });
  launched.push(one);
  return one;
}

async function select(page: Page): Promise<void> {
  await page.locator('[data-device-id="a1"]').click();
  await expect(page.getByTestId('annotation-list')).toBeVisible();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByTestId('annotation-add').click();
  await save(page, text);
}

async function change(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Change annotation' }).first().click();
  await save(page, text);
}

async function save(page: Page, text: string): Promise<void> {
  await page.getByTestId('annotation-text').fill(text);
  await page.getByTestId('annotation-save').click();
  await expect(page.getByTestId('annotation-form')).toBeHidden();
}

function answerSaveDialog({ app }: LaunchedApp, path: string) {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}

async function exportProject(one: LaunchedApp, path: string, withRawFiles = false): Promise<void> {
  const { page } = one;
  await answerSaveDialog(one, path);
  await page.getByTestId('project-menu').click();
  await page.getByTestId('export-project').click();
  if (withRawFiles) await page.getByTestId('export-raw').check();
  await page.getByTestId('export-project-save').click();
  await expect(page.getByTestId('export-project-save')).toBeHidden();
}

async function openProject(one: LaunchedApp, path: string): Promise<void> {
  await one.chooseFolder(path);
  await one.page.getByTestId('project-menu').click();
  await one.page.getByTestId('import-project').click();
}

test('a project with raw files opens on another computer, and the second time brings nothing new', async () => {
  const path = join(elsewhere, 'friday.shelflight.zip');
  const here = await computer();
  await select(here.page);
  await write(here.page, 'crack at the edge');
  await exportProject(here, path, true);

  const there = await computer([]);
  await expect(there.page.getByTestId('sample-notice')).toBeVisible();
  await openProject(there, path);
  await expect(there.page.getByTestId('import-summary')).toContainText('New: 1 annotation.');
  await there.page.getByTestId('import-raw').check();
  await there.chooseFolder(elsewhere);
  await there.page.getByTestId('import-take').click();
  await select(there.page);
  await expect(there.page.getByTestId('annotation')).toContainText('crack at the edge');
  await expect(there.page.getByTestId('undo')).toHaveAttribute('aria-label', /Undo: Import friday/);
  expect(await readdir(join(elsewhere, 'friday/1/mpp'))).toEqual(['A1.txt']);

  await openProject(there, path);
  await expect(there.page.getByTestId('import-summary')).toContainText('New: nothing.');
  await there.page.getByTestId('import-take').click();
  await expect(there.page.getByText('brought nothing new')).toBeVisible();
  await expect(there.page.getByTestId('annotation')).toHaveCount(1);
});

test('what both computers changed is shown as a conflict, and a choice counts on both', async () => {
  const path = (name: string) => join(elsewhere, `${name}.zip`);
  const here = await computer();
  await select(here.page);
  await write(here.page, 'as it was');
  await exportProject(here, path('first'));
  const there = await computer();
  await openProject(there, path('first'));
  await there.page.getByTestId('import-take').click();
  await select(there.page);
  await expect(there.page.getByTestId('annotation')).toContainText('as it was');

  await change(there.page, 'changed there');
  await change(here.page, 'changed here, later');
  await exportProject(here, path('second'));
  await openProject(there, path('second'));
  await expect(there.page.getByTestId('conflict')).toHaveCount(1);
  await expect(there.page.getByTestId('conflict')).toContainText('changed there');
  await expect(there.page.getByTestId('conflict')).toContainText('changed here, later');
  await there.page.getByTestId('conflict').getByText('Here', { exact: true }).click();
  await there.page.getByTestId('import-take').click();
  await expect(there.page.getByTestId('import-take')).toBeHidden();
  await expect(there.page.getByTestId('annotation')).toContainText('changed there');

  await exportProject(there, path('third'));
  await openProject(here, path('third'));
  await expect(here.page.getByTestId('import-summary')).toContainText('Changed: 1 annotation.');
  await expect(here.page.getByTestId('conflict')).toHaveCount(0);
  await here.page.getByTestId('import-take').click();
  await expect(here.page.getByTestId('annotation')).toContainText('changed there');
});

test('a file that is no project is refused with a sentence and changes nothing', async () => {
  const path = join(elsewhere, 'letter.zip');
  await writeFile(path, 'Dear colleague');
  const one = await computer();
  await select(one.page);
  await write(one.page, 'stays');
  await openProject(one, path);
  await expect(one.page.getByTestId('import-error')).toContainText(
    'letter.zip was not opened. It is no project file (no ZIP). Nothing was changed.',
  );
  await one.page.keyboard.press('Escape');
  await expect(one.page.getByTestId('annotation')).toHaveCount(1);
});

test('annotations are exported as CSV and as a workbook', async () => {
  const one = await computer();
  await select(one.page);
  await write(one.page, 'crack, at the "edge"');
  for (const kind of ['csv', 'xlsx']) {
    await answerSaveDialog(one, join(elsewhere, `notes.${kind}`));
    await one.page.getByTestId('project-menu').click();
    await one.page.getByTestId(`export-${kind}`).click();
    await expect(one.page.getByText(`notes.${kind} is saved.`)).toBeVisible();
  }
  const csv = await readFile(join(elsewhere, 'notes.csv'), 'utf8');
  expect(csv).toContain('A1,control,mpp,run,,note');
  expect(csv).toContain('"crack, at the ""edge"""');
  const book = read(await readFile(join(elsewhere, 'notes.xlsx')));
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.Annotations ?? {});
  expect(rows).toMatchObject([{ Device: 'A1', Kind: 'note', Text: 'crack, at the "edge"' }]);
});

test('an earlier copy is compared and brought back, and that can be undone', async () => {
  const one = await computer();
  await select(one.page);
  await write(one.page, 'written first');
  await one.restart();
  const { page } = one;
  await select(page);
  await change(page, 'changed by mistake');
  await write(page, 'written since');
  await page.getByTestId('project-menu').click();
  await page.getByTestId('open-backup').click();
  await page.getByTestId('copy-compare').click();
  await expect(page.getByTestId('backup-copy')).toContainText('Different then: 1 annotation.');
  await page.getByTestId('copy-restore').click();
  await expect(page.getByTestId('backup-copy')).toContainText('Says nothing else than now.');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('annotation-list')).toContainText('written first');
  await expect(page.getByTestId('annotation-list')).toContainText('written since');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('annotation-list')).toContainText('changed by mistake');
});
