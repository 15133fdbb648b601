import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp } from '../../tests/e2e/launchApp.ts';
import { logRow, makeLogs } from '../firstLight/makeData.ts';
import type { Bench } from '../support/Bench.ts';
import { goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { milliseconds, table } from '../support/markdown.ts';
import { withElectron } from '../support/withElectron.ts';

const FULL = { logs: 16, rows: 20_000, appends: 30, rounds: 3 };
const SMOKE = { logs: 2, rows: 300, appends: 2, rounds: 1 };

/** Goal 4: a row appended to all logs at once, until each of their curves is drawn longer. */
export const latency: Bench = {
  name: 'latency',
  run: (_peers, isSmoke) =>
    withElectron(async () => {
      const size = isSmoke ? SMOKE : FULL;
      const rounds: { events: number[]; looking: number[] }[] = [];
      for (let round = 0; round < size.rounds; round++) {
        const events = await waits(size, []);
        rounds.push({ events, looking: await waits(size, ['--without-events']) });
      }
      const p95 = (times: readonly number[]): number =>
        times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? Number.NaN;
      const row = (what: string, times: readonly number[]): string[] => {
        const sorted = times.toSorted((a, b) => a - b);
        const shown = [sorted[0], sorted[sorted.length >> 1], p95(times), sorted.at(-1)];
        return [what, String(times.length), ...shown.map((time) => milliseconds(time ?? NaN))];
      };
      return [
        `${size.logs} logs of ${size.rows} rows in the built app; a row appended to all of them at once, ${size.appends} times, local disk.`,
        table(
          ['what', 'curves', 'min ms', 'median ms', 'p95 ms', 'max ms'],
          [
            row(
              'with events of the system',
              rounds.flatMap(({ events }) => events),
            ),
            row(
              'by looking alone',
              rounds.flatMap(({ looking }) => looking),
            ),
          ],
        ),
        goalTable([
          {
            what: 'p95 with events',
            limit: { atMost: 250 },
            values: rounds.map(({ events }) => p95(events)),
            unit: 'ms',
          },
          {
            what: 'p95 by looking alone',
            limit: { atMost: 1500 },
            values: rounds.map(({ looking }) => p95(looking)),
            unit: 'ms',
          },
        ]),
      ].join('\n\n');
    }),
};

/** Milliseconds from the append to the longer curve, one per curve and append. */
function waits(size: typeof FULL, args: readonly string[]): Promise<number[]> {
  return inTemporaryFolder(async (folder) => {
    makeLogs(folder, size.logs, size.rows);
    const launched = await launchApp({
      args: [`--folder=${folder}`, ...args],
      size: { width: 1366, height: 768 },
    });
    try {
      const { page } = launched;
      await page.getByTestId('view-soak').click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('path[data-run-id][data-last-hours]').length >= count,
        size.logs,
        { timeout: 120_000 },
      );
      await page.getByTestId('source-watching').waitFor({ timeout: 120_000 });
      const times: number[] = [];
      for (let append = 0; append < size.appends; append++) {
        times.push(...(await appendToAll(page, folder, size, append)));
      }
      return times;
    } finally {
      await launched.close();
    }
  });
}

async function appendToAll(
  page: Page,
  folder: string,
  { logs, rows }: typeof FULL,
  append: number,
): Promise<number[]> {
  const drawn = page.evaluate(whenAllAreLonger);
  // The page's clock and this one differ; both tell the time of the day.
  const appendedAt = performance.timeOrigin + performance.now();
  for (let log = 0; log < logs; log++) {
    const path = join(folder, 'mpp', `CH${String(log + 1).padStart(2, '0')}.tsv`);
    appendFileSync(path, logRow(rows + append, log));
  }
  return (await drawn).map((at) => at - appendedAt);
}

/** Runs in the page: the time at which each curve was drawn longer, ms since 1970. */
function whenAllAreLonger(): Promise<number[]> {
  const lastHours = () =>
    new Map(
      [...document.querySelectorAll('path[data-run-id]')].map((path) => [
        path.getAttribute('data-run-id'),
        path.getAttribute('data-last-hours'),
      ]),
    );
  const before = lastHours();
  const seen = new Map<string | null, number>();
  return new Promise((resolve) => {
    const look = (): void => {
      for (const [id, hours] of lastHours()) {
        if (hours === before.get(id) || seen.has(id)) continue;
        seen.set(id, performance.timeOrigin + performance.now());
      }
      if (seen.size === before.size) resolve([...seen.values()]);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
