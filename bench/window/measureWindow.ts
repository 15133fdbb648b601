import { appendFileSync } from 'node:fs';
import { launchApp } from '../../tests/e2e/launchApp.ts';

/** Milliseconds. */
export interface WindowTimes {
  readonly firstCurve: number;
  readonly everything: number;
  readonly slowestAnswer: number;
  readonly longestFrame: number;
  readonly appended: number;
}

interface Watch {
  slowestAnswer: number;
  longestFrame: number;
  ended: boolean;
}

/**
 * Starts the app, adds the folder by its dialog and waits until all of `logs` curves are drawn and
 * reading is over; then appends one row and waits until its curve has grown.
 */
export async function measureWindow(
  folder: string,
  logs: number,
  growing: { readonly path: string; readonly row: string },
): Promise<WindowTimes> {
  const launched = await launchApp({ folder, size: { width: 1366, height: 768 } });
  try {
    const { page } = launched;
    await page.getByTestId('view-soak').click();
    await page.locator('path[data-group-id]').first().waitFor();
    await page.evaluate(watchAnswers);
    const started = performance.now();
    await page.getByTestId('add-folder').click();
    // The bench's devices have the condition that their preamble gives, the sample's another.
    const drawn = page.locator('path[data-run-id]');
    await page.waitForFunction(isDrawn, { atLeast: 1 }, { polling: 'raf' });
    const firstCurve = performance.now() - started;
    await page.waitForFunction(isDrawn, { atLeast: logs }, { polling: 'raf', timeout: 60_000 });
    await page.waitForFunction(isRead, undefined, { polling: 'raf', timeout: 60_000 });
    const everything = performance.now() - started;
    const watch = await page.evaluate(endWatch);

    const path = drawn.and(page.locator('[data-run-id$="10000#mpp"]'));
    const before = await path.getAttribute('data-last-hours');
    const appendedAt = performance.now();
    appendFileSync(growing.path, growing.row);
    await page.waitForFunction(
      ({ hours }) =>
        document
          .querySelector('path[data-run-id$="10000#mpp"]')
          ?.getAttribute('data-last-hours') !== hours,
      { hours: before },
      { polling: 'raf' },
    );
    const appended = performance.now() - appendedAt;
    return { firstCurve, everything, ...watch, appended };
  } finally {
    await launched.close();
  }
}

/** Runs in the page: asks main and the reading worker again and again and watches the frames. */
function watchAnswers(): void {
  const watch: Watch = { slowestAnswer: 0, longestFrame: 0, ended: false };
  (globalThis as unknown as { watch: Watch }).watch = watch;
  const ask = async (): Promise<void> => {
    const asked = performance.now();
    await window.api.request('sweep:list', { deviceIds: [], overrides: [] });
    watch.slowestAnswer = Math.max(watch.slowestAnswer, performance.now() - asked);
    if (!watch.ended) setTimeout(ask, 20);
  };
  void ask();
  let last = performance.now();
  const frame = (now: number): void => {
    watch.longestFrame = Math.max(watch.longestFrame, now - last);
    last = now;
    if (!watch.ended) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function endWatch(): { slowestAnswer: number; longestFrame: number } {
  const { watch } = globalThis as unknown as { watch: Watch };
  watch.ended = true;
  return { slowestAnswer: watch.slowestAnswer, longestFrame: watch.longestFrame };
}

function isDrawn({ atLeast }: { atLeast: number }): boolean {
  const ids = [...document.querySelectorAll('path[data-run-id]')].map(
    (path) => path.getAttribute('data-run-id') ?? '',
  );
  return ids.filter((id) => /100\d\d#mpp$/.test(id)).length >= atLeast;
}

function isRead(): boolean {
  return (
    document.querySelectorAll('[data-testid^="source-"]').length > 0 &&
    document.querySelector('[data-testid="source-reading"]') === null
  );
}
