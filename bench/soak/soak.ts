import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../../tests/e2e/launchApp.ts';
import { makeLogs } from '../firstLight/makeData.ts';
import type { Bench } from '../support/Bench.ts';
import { type Goal, goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { table } from '../support/markdown.ts';
import { withElectron } from '../support/withElectron.ts';
import { GrowingLogs } from './GrowingLogs.ts';
import { type MemorySample, sampleMemory } from './sampleMemory.ts';
import { type Slope, slopeOf } from './slopeOf.ts';

// So long that their picture is full: with more rows it has no more points.
const FULL = { logs: 16, rows: 200_000, speed: 100, minutes: 30, sampleEverySeconds: 10 };
const SMOKE = { logs: 2, rows: 300, speed: 300, minutes: 0.1, sampleEverySeconds: 1 };

const heaps = ['rendererHeap', 'mainHeap', 'workerHeap'] as const;

/** Goal 11: logs that grow a hundred times as fast as they would, while somebody pans and zooms. */
export const soak: Bench = {
  name: 'soak',
  run: (_peers, isSmoke, minutes) =>
    withElectron(() =>
      inTemporaryFolder(async (folder) => {
        const given = isSmoke ? SMOKE : FULL;
        const size = { ...given, minutes: minutes ?? given.minutes };
        const files = makeLogs(folder, size.logs, size.rows);
        const launched = await launchApp({
          args: [`--folder=${folder}`],
          size: { width: 1366, height: 768 },
        });
        try {
          await whenDrawn(launched.page, size.logs);
          const growing = new GrowingLogs(
            files.map(({ path }) => path),
            size.rows,
            size.speed,
          );
          const samples = await watchGrowing(launched, growing, size);
          const lost = await lostRows(launched.page, folder, growing.rows);
          return report(size, growing, samples, lost, launched.errors);
        } finally {
          await launched.close();
        }
      }),
    ),
};

async function whenDrawn(page: Page, logs: number): Promise<void> {
  await page.getByTestId('view-soak').click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('path[data-run-id][data-last-hours]').length >= count,
    logs,
    { timeout: 120_000 },
  );
  await page.getByTestId('source-watching').waitFor({ timeout: 120_000 });
}

async function watchGrowing(
  launched: LaunchedApp,
  growing: GrowingLogs,
  { minutes, sampleEverySeconds }: typeof FULL,
): Promise<MemorySample[]> {
  const session = await launched.page.context().newCDPSession(launched.page);
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1000;
  const samples: MemorySample[] = [];
  growing.start();
  for (let step = 0; seconds() < minutes * 60; step++) {
    await moveAbout(launched.page, step);
    if (seconds() < samples.length * sampleEverySeconds) continue;
    samples.push(await sampleMemory(launched, session, seconds()));
  }
  growing.stop();
  return samples;
}

/** A wheel turn, a pan by keys, back to everything: in turns, a few a second. */
async function moveAbout(page: Page, step: number): Promise<void> {
  const chart = page.getByRole('application').first();
  const box = await chart.boundingBox();
  if (box !== null) {
    await page.mouse.move(box.x + box.width * (0.2 + 0.06 * (step % 10)), box.y + box.height / 2);
    await page.mouse.wheel(0, step % 4 < 2 ? -240 : 240);
  }
  await chart.press(['ArrowRight', 'ArrowLeft', '+', '-', '0'][step % 5] as string);
  await wait(200);
}

interface Lost {
  readonly rows: number;
  readonly curves: number;
}

/** What is missing 5 s after the last row, in what is read and in what is drawn. */
async function lostRows(page: Page, folder: string, rows: number): Promise<Lost> {
  await page.getByRole('application').first().press('0');
  await wait(5_000);
  const files = await page.evaluate(() => window.api.request('file:changes', { mark: null }));
  const logs = files.changed.filter(({ path }) => join(folder, path).includes('mpp'));
  const read = logs.reduce((sum, file) => sum + file.rows, 0);
  const hours = await page.evaluate(() =>
    [...document.querySelectorAll('path[data-run-id]')].map((path) =>
      Number(path.getAttribute('data-last-hours')),
    ),
  );
  const last = ((rows - 1) * 15) / 3600;
  const behind = hours.filter((hour) => Math.abs(hour - last) > 1e-6).length;
  return { rows: logs.length * rows - read, curves: behind };
}

function report(
  size: typeof FULL,
  growing: GrowingLogs,
  samples: readonly MemorySample[],
  lost: Lost,
  errors: readonly string[],
): string {
  const seconds = samples.map((sample) => sample.seconds);
  const slopes = heaps.map((heap) => {
    const values = samples.map((sample) => sample[heap] / 1e6);
    return { heap, values, slope: slopeOf(seconds, values) };
  });
  const megabytes = (bytes: number | undefined) => ((bytes ?? 0) / 1e6).toFixed(0);
  const [first, last] = [samples[0], samples.at(-1)];
  return [
    `${size.logs} logs of ${size.rows} rows grew by ${growing.rows - size.rows} rows each at ${size.speed} x, ${growing.simulatedHours.toFixed(1)} h simulated in ${size.minutes} min, while the window panned and zoomed. Columns grew from ${megabytes(first?.columns)} to ${megabytes(last?.columns)} MB, all processes together from ${megabytes(first?.resident)} to ${megabytes(last?.resident)} MB.`,
    table(
      ['heap', 'first MB', 'last MB', 'slope MB/h', '2 standard errors MB/h'],
      slopes.map(({ heap, values, slope }) => [
        heap,
        (values[0] ?? 0).toFixed(1),
        (values.at(-1) ?? 0).toFixed(1),
        slope.perHour.toFixed(2),
        slope.noise.toFixed(2),
      ]),
    ),
    goalTable([
      ...slopes.map(({ heap, slope }) => flat(heap, slope)),
      { what: 'rows lost', limit: { atMost: 0 }, values: [lost.rows] },
      {
        what: 'curves that do not end with the last row',
        limit: { atMost: 0 },
        values: [lost.curves],
      },
      { what: 'errors in the window', limit: { atMost: 0 }, values: [errors.length] },
    ]),
  ].join('\n\n');
}

/** Flat: the slope lies within its noise, or under a megabyte an hour. */
function flat(heap: string, { perHour, noise }: Slope): Goal {
  return {
    what: `${heap}: growth beyond noise`,
    limit: { atMost: 1 },
    values: [Math.max(0, perHour - noise)],
    unit: 'MB/h',
  };
}
