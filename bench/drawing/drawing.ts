import type { Page } from '@playwright/test';
import type { Bench } from '../support/Bench.ts';
import { type Goal, goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { launchEmpty } from '../support/launchEmpty.ts';
import { milliseconds, table } from '../support/markdown.ts';
import { medianOf } from '../support/statistics.ts';
import { withElectron } from '../support/withElectron.ts';
import { buildPage } from './buildPage.ts';
import { PageMeter } from './PageMeter.ts';
import type { DrawingPage } from './page/main.ts';

/** In the page only. */
declare const drawingPage: DrawingPage;

const FULL = { channels: 16, points: 2_000, updates: 20, moves: 60, rounds: 5 };
const SMOKE = { channels: 2, points: 50, updates: 2, moves: 3, rounds: 1 };

/** Milliseconds of the page's thread, per step; heap in bytes. */
interface Cost {
  readonly firstPaint: number;
  readonly update: number;
  readonly zoom: number;
  readonly hover: number;
  readonly frame95: number;
  readonly heap: number;
}

type Costs = ReadonlyMap<string, readonly Cost[]>;

/** Goal 8: the app's chart beside tuned lines of Recharts and beside uPlot, in the same page. */
export const drawing: Bench = {
  name: 'drawing',
  run: ({ uplot }, isSmoke) =>
    inTemporaryFolder((folder) =>
      withElectron(async () => {
        const size = isSmoke ? SMOKE : FULL;
        const html = await buildPage(folder, typeof uplot === 'string' ? uplot : null);
        const { app, page } = await launchEmpty(html);
        try {
          await page.waitForFunction(() => 'drawingPage' in globalThis);
          const costs = await measure(page, size);
          return report(size, costs);
        } finally {
          await app.close();
        }
      }),
    ),
};

async function measure(page: Page, size: typeof FULL): Promise<Costs> {
  const meter = await PageMeter.of(page);
  const contestants = await page.evaluate(() => drawingPage.contestants);
  const costs = new Map<string, Cost[]>(contestants.map((name) => [name, []]));
  for (let round = -1; round < size.rounds; round++) {
    for (const name of contestants) {
      const cost = await costOf(page, meter, name, size);
      if (round >= 0) costs.get(name)?.push(cost);
    }
  }
  return costs;
}

async function costOf(
  page: Page,
  meter: PageMeter,
  name: string,
  { channels, points, updates, moves }: typeof FULL,
): Promise<Cost> {
  const empty = await meter.heap();
  const firstPaint = await meter.busy(() =>
    page.evaluate(([name, channels, points]) => drawingPage.start(name, channels, points), [
      name,
      channels,
      points,
    ] as const),
  );
  const update = await meter.busy(() => page.evaluate((times) => drawingPage.grow(times), updates));
  const zoom = await meter.busy(() => page.evaluate((times) => drawingPage.zoom(times), updates));
  await page.evaluate(() => drawingPage.beginFrames());
  const hover = await meter.busy(async () => {
    for (let move = 0; move < moves; move++) {
      await page.mouse.move(150 + (move * 800) / moves, 300 + 100 * Math.sin(move / 5));
    }
  });
  const frames = await page.evaluate(() => drawingPage.endFrames());
  const heap = (await meter.heap()) - empty;
  await page.evaluate(() => drawingPage.end());
  const sorted = frames.toSorted((a, b) => a - b);
  const frame95 = sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN;
  return {
    firstPaint,
    update: update / updates,
    zoom: zoom / updates,
    hover: hover / moves,
    frame95,
    heap,
  };
}

function report(size: typeof FULL, costs: Costs): string {
  const median = (all: readonly Cost[], key: keyof Cost) => medianOf(all.map((cost) => cost[key]));
  const rows = [...costs].map(([name, all]) => [
    name,
    milliseconds(median(all, 'firstPaint')),
    milliseconds(median(all, 'update')),
    milliseconds(median(all, 'zoom')),
    milliseconds(median(all, 'hover')),
    milliseconds(median(all, 'frame95')),
    (median(all, 'heap') / 1e6).toFixed(1),
  ]);
  return [
    `${size.channels} traces of ${size.points} points in one page, drawn without a graphics card: busy time of its thread, medians of ${size.rounds} rounds.`,
    table(
      [
        'what',
        'first paint ms',
        'update ms',
        'zoom step ms',
        'hover ms',
        'frame p95 ms',
        'heap MB',
      ],
      rows,
    ),
    goalTable(goals(costs)),
  ].join('\n\n');
}

function goals(costs: Costs): Goal[] {
  const ours = costs.get('own path layer') ?? [];
  const lines = costs.get('tuned <Line>s') ?? [];
  const uplot = costs.get('uPlot');
  const ratios = (above: readonly Cost[], below: readonly Cost[], key: keyof Cost): number[] =>
    above.map((cost, round) => cost[key] / (below[round]?.[key] ?? Number.NaN));
  return [
    {
      what: 'update: tuned <Line>s / ours',
      limit: { atLeast: 4 },
      values: ratios(lines, ours, 'update'),
    },
    ...(uplot
      ? [
          {
            what: 'update: ours / uPlot',
            limit: { atMost: 3 },
            values: ratios(ours, uplot, 'update'),
          },
        ]
      : []),
    {
      what: 'hover: ours / tuned <Line>s',
      limit: { atMost: 0.5 },
      values: ratios(ours, lines, 'hover'),
    },
    {
      what: 'hover: p95 of the frames',
      limit: { atMost: 17 },
      values: ours.map(({ frame95 }) => frame95),
      unit: 'ms',
    },
    {
      what: 'first paint: tuned <Line>s / ours',
      limit: { atLeast: 4 },
      values: ratios(lines, ours, 'firstPaint'),
    },
    {
      what: 'heap: ours / tuned <Line>s',
      limit: { atMost: 0.25 },
      values: ratios(ours, lines, 'heap'),
    },
  ];
}
