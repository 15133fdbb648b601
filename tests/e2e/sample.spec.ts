import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launchApp.ts';

let launched: LaunchedApp;

test.beforeEach(async () => {
  launched = await launchApp({ size: { width: 1366, height: 768 } });
  await expect(
    launched.page.getByTestId('chart-panel-soak').locator('path[data-group-id]'),
  ).toHaveCount(2);
});

test.afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await launched.close();
});

test('without a folder the synthetic sample study opens, says so, and shows the published values', async () => {
  const { page } = launched;
  await expect(page.getByTestId('sample-notice')).toContainText('Synthetic sample study');
  const shelf = page.getByTestId('chart-panel-shelf').getByTestId('legend');
  await expect(shelf.locator('[data-legend-id="MeBz"]')).toContainText('n = 6 · 0.60 at 20 d');
  await expect(shelf.locator('[data-legend-id="MeBz/KOH"]')).toContainText('0.82 at 30 d');
  const soak = page.getByTestId('chart-panel-soak').getByTestId('legend');
  await expect(soak.locator('[data-legend-id="MeBz"]')).toContainText('n = 8 · 0.60 at 200 h');
  await expect(soak.locator('[data-legend-id="MeBz/KOH"]')).toContainText('0.90 at 400 h');
});

test('the reference can be chosen and is named on the axis; absolute values have their unit', async () => {
  const { page } = launched;
  const panel = page.getByTestId('chart-panel-soak');
  await expect(panel).toContainText('Normalized PCE (median of the first hour = 1)');
  await page.getByTestId('reference-select').click();
  await page.getByRole('option', { name: 'Reference: maximum' }).click();
  await expect(panel).toContainText('Normalized PCE (maximum = 1)');
  await page.getByTestId('scale-control').getByText('Absolute').click();
  await expect(panel).toContainText('PCE (%)');
});

test('the wheel zooms, a double click shows everything again', async () => {
  const { page } = launched;
  await page.getByTestId('view-soak').click();
  const plot = page.getByTestId('chart-panel-soak').locator('.recharts-surface').first();
  const trace = page.locator('path[data-run-id="mebzkoh-09#mpp"]');
  await expect(trace).toHaveAttribute('data-last-hours', /^(399|400)/);
  const box = await plot.boundingBox();
  if (box === null) throw new Error('no plot');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4);
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -240);
  await expect
    .poll(async () => Number(await trace.getAttribute('data-last-hours')))
    .toBeLessThan(350);
  await page.mouse.dblclick(box.x + box.width * 0.3, box.y + box.height * 0.4);
  await expect(trace).toHaveAttribute('data-last-hours', /^(399|400)/);
});

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
  [1024, 680],
] as const) {
  test(`no view is wider or higher than a window of ${width} x ${height}`, async () => {
    const { page } = launched;
    await launched.resize(width, height);
    for (const view of ['shelf', 'soak', 'both', 'jv', 'statistics']) {
      await page.getByTestId(`view-${view}`).click();
      await expect
        .poll(() =>
          page.evaluate(() => {
            const { clientWidth, clientHeight, scrollWidth, scrollHeight } =
              document.documentElement;
            const outside = [...document.querySelectorAll('button, [data-testid^="chart-panel"]')]
              .filter((element) => element.checkVisibility())
              .filter((element) => element.closest('[data-testid="library"]') === null)
              .filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
            return [
              scrollWidth <= clientWidth,
              scrollHeight <= clientHeight,
              outside.map((element) => element.outerHTML.slice(0, 80)),
            ];
          }),
        )
        .toEqual([true, true, []]);
    }
  });
}
