import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { AnalysisOptions } from '../../src/core/series/queries.ts';
import { type LaunchedApp, launchApp } from '../../tests/e2e/launchApp.ts';
import { endFrames } from './endFrames.ts';
import { makeAnnotations } from './makeAnnotations.ts';
import { watchFrames } from './watchFrames.ts';

/** Milliseconds, one per round. */
export interface AnnotationTimes {
  readonly opened: number[];
  readonly openingFrame: number[];
  /** Before anything was written: what the curves and axes alone take. */
  readonly barePanningFrame: number[];
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
    barePanningFrame: [],
    panningFrame: [],
    longestPanningFrame: [],
    saved: [],
    savingFrame: [],
  };
  try {
    const filled = await launchApp(options);
    await panBare(filled.page, size, times);
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

async function panBare(page: Page, size: AnnotationSize, times: AnnotationTimes): Promise<void> {
  await page.getByTestId('view-soak').click();
  await untilRead(page, size.devices);
  await selectDevice(page, size);
  for (let round = 0; round < size.rounds; round++) {
    await page.getByRole('application').first().press('0');
    const frames = await panned(page);
    times.barePanningFrame.push(frames[Math.floor(frames.length * 0.95)] ?? Number.NaN);
  }
}

function selectDevice(page: Page, { devices }: AnnotationSize): Promise<void> {
  return page
    .locator('[data-device-id]')
    .nth(Math.min(3, devices - 1))
    .click();
}

/** Puts the records into IndexedDB past the window, which takes them up when it is loaded again. */
async function fill({ page, userData }: LaunchedApp, size: AnnotationSize): Promise<void> {
  const ids = await untilRead(page, size.devices);
  const records = makeAnnotations(ids, size.perDevice);
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
  await untilRead(page, size.devices);
  await selectDevice(page, size);
  // Each round before this one has written one more.
  const present = size.perDevice + times.saved.length;
  await untilListed(page, present);
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
  await untilListed(page, present + 1);
  await page.getByTestId('annotation-form').waitFor({ state: 'detached' });
  times.saved.push(performance.now() - saving);
  times.savingFrame.push(Math.max(...(await page.evaluate(endFrames))));
}

/** Resolves with the ids of all devices. */
async function untilRead(page: Page, devices: number): Promise<readonly string[]> {
  for (;;) {
    const ids = await page.evaluate(deviceIds);
    if (ids.length >= devices) return ids;
    await wait(50);
  }
}

async function untilListed(page: Page, count: number): Promise<void> {
  await page.getByText(`Annotations (${count})`, { exact: true }).waitFor({ timeout: 60_000 });
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

/** Runs in the page, past its list of devices, which shows no more than fit. */
async function deviceIds(): Promise<string[]> {
  const options = { reference: 'auto', exclusions: {}, overrides: [], shelfDirection: 'reverse' };
  const { devices } = await window.api.request('library:read', options as AnalysisOptions);
  return devices.map(({ id }) => id);
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
