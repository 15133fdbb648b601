import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../../tests/e2e/launchApp.ts';
import { endFrames } from './endFrames.ts';
import { makeAnnotations } from './makeAnnotations.ts';
import { watchFrames } from './watchFrames.ts';

/** Milliseconds, one per round. */
export interface AnnotationTimes {
  readonly opened: number[];
  readonly openingFrame: number[];
  readonly panningFrame: number[];
  readonly longestPanningFrame: number[];
  readonly saved: number[];
  readonly savingFrame: number[];
}

export interface AnnotationSize {
  readonly devices: number;
  readonly perDevice: number;
  readonly rounds: number;
}

/** Fills a profile with annotations, then starts the app on it again and again. */
export async function measureAnnotations(
  folder: string,
  size: AnnotationSize,
): Promise<AnnotationTimes> {
  const userData = await mkdtemp(join(tmpdir(), 'shelflight-bench-'));
  const options = {
    userData,
    args: [`--folder=${folder}`],
    size: { width: 1366, height: 768 },
  };
  const times: AnnotationTimes = {
    opened: [],
    openingFrame: [],
    panningFrame: [],
    longestPanningFrame: [],
    saved: [],
    savingFrame: [],
  };
  try {
    const filled = await launchApp(options);
    await fill(filled, size);
    await filled.close();
    for (let round = 0; round < size.rounds; round++) {
      const launched = await launchApp(options);
      await measureRound(launched, size, times);
      await launched.close();
    }
    return times;
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
}

/** Puts the records into IndexedDB past the window, which takes them up when it is loaded again. */
async function fill({ page, userData }: LaunchedApp, size: AnnotationSize): Promise<void> {
  await page.locator('[data-device-id]').first().waitFor();
  const ids = await page
    .locator('[data-device-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-device-id') ?? ''));
  const records = makeAnnotations(ids.slice(0, size.devices), size.perDevice);
  await page.evaluate(putRecords, records);
  await page.reload();
  const last = records.at(-1)?.id ?? '';
  while (!(await backupText(userData)).includes(last)) await wait(100);
}

async function backupText(userData: string): Promise<string> {
  const path = join(userData, 'backups');
  const names = (await readdir(path).catch(() => [])).filter((name) => name.endsWith('l'));
  return (await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')))).join('');
}

async function measureRound(
  { page }: LaunchedApp,
  size: AnnotationSize,
  times: AnnotationTimes,
): Promise<void> {
  await page.getByTestId('view-soak').click();
  await page.locator('path[data-run-id]').first().waitFor();
  await page.reload();
  await page.evaluate(watchFrames);
  const opening = performance.now();
  await page.getByTestId('view-soak').click();
  await page.locator('[data-device-id]').first().click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-testid=annotation]').length >= count,
    size.perDevice,
    { polling: 'raf', timeout: 60_000 },
  );
  times.opened.push(performance.now() - opening);
  times.openingFrame.push(Math.max(...(await page.evaluate(endFrames))));

  const frames = await panned(page);
  times.panningFrame.push(frames[Math.floor(frames.length * 0.95)] ?? Number.NaN);
  times.longestPanningFrame.push(frames.at(-1) ?? Number.NaN);

  await page.getByTestId('annotation-add').click();
  const words = `written in round ${times.saved.length + 1}`;
  await page.getByTestId('annotation-text').fill(words);
  await page.evaluate(watchFrames);
  const saving = performance.now();
  await page.getByTestId('annotation-save').click();
  await page.getByTestId('annotation-list').getByText(words).waitFor();
  await page.getByTestId('annotation-form').waitFor({ state: 'detached' });
  times.saved.push(performance.now() - saving);
  times.savingFrame.push(Math.max(...(await page.evaluate(endFrames))));
}

/** Zooms in, then drags along the time; gives the frames' lengths in ascending order. */
async function panned(page: Page): Promise<number[]> {
  const plot = page.getByTestId('chart-panel-soak').locator('.recharts-surface').first();
  const box = await plot.boundingBox();
  if (box === null) throw new Error('There is no plot to pan.');
  const y = box.y + box.height * 0.6;
  await page.mouse.move(box.x + box.width / 2, y);
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -240);
  await page.getByTestId('tool-pan').click();
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  await page.evaluate(watchFrames);
  await page.mouse.move(box.x + box.width * 0.3, y, { steps: 60 });
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 60 });
  const frames = await page.evaluate(endFrames);
  await page.mouse.up();
  return frames.toSorted((a, b) => a - b);
}

/** Runs in the page. */
function putRecords(records: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('shelflight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('records', 'readwrite');
      for (const record of records) writing.objectStore('records').put(record);
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
