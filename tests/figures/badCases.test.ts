import { describe, expect, test } from 'vitest';
import { hasData } from '../../src/core/figure/hasData.ts';
import { layoutFigure } from '../../src/core/figure/layout/layoutFigure.ts';
import { markedPoints } from '../../src/core/figure/layout/markedPoints.ts';
import type { Rect } from '../../src/core/figure/layout/PlotFrame.ts';
import { preflight } from '../../src/core/figure/preflight/preflight.ts';
import { scenePaths, sceneTexts } from '../../src/core/figure/preflight/sceneTexts.ts';
import { textBox } from '../../src/core/figure/preflight/textBox.ts';
import { renderSvg } from '../../src/core/figure/render/renderSvg.ts';
import type { FigureSpec } from '../../src/core/figure/spec.ts';
import { bothFigure } from '../../src/core/figure/templates/bothFigure.ts';
import { channelsFigure } from '../../src/core/figure/templates/channelsFigure.ts';
import { cohortFigure } from '../../src/core/figure/templates/cohortFigure.ts';
import type { GroupData, TimeData } from '../../src/core/figure/templates/figureData.ts';
import { jvFigure } from '../../src/core/figure/templates/jvFigure.ts';
import { lookOf } from '../../src/core/figure/templates/lookOf.ts';
import { shelfFigure } from '../../src/core/figure/templates/shelfFigure.ts';
import { soakFigure } from '../../src/core/figure/templates/soakFigure.ts';
import { spoFigure } from '../../src/core/figure/templates/spoFigure.ts';
import { statsFigure } from '../../src/core/figure/templates/statsFigure.ts';
import { survivalFigure } from '../../src/core/figure/templates/survivalFigure.ts';
import { drawFigure } from '../../src/main/export/drawFigure.ts';
import { recipeOf } from './recipeOf.ts';
import { resourcesFolder } from './sampleFigure.ts';

const choice = { presetId: 'nature-single' } as const;

const group = (label: string, i: number, hours: readonly number[], values: readonly number[]) =>
  ({
    id: label,
    label,
    look: lookOf(i),
    mean: null,
    devices: [{ id: `${label}#shelf`, label, hours, values, measuredPoints: hours.length }],
  }) satisfies GroupData;

const time = (groups: readonly GroupData[], change: Partial<TimeData> = {}): TimeData => ({
  groups,
  quantity: 'Normalized PCE',
  unit: null,
  isNormalized: true,
  fromHours: null,
  toHours: null,
  note: [],
  reference: 'the first point',
  ...change,
});

const merits = (groups: readonly GroupData[]) =>
  groups.map(({ id, label, look }) => ({
    ...{ id, label, look },
    ...{ vocV: [1.1, 1.2], jscMaCm2: [20, 21], ff: [0.7, 0.8], pcePercent: [17, 18] },
  }));

const lifetimes = (groups: readonly GroupData[]) => ({
  event: 'T80',
  groups: groups.map(({ id, label, look }, i) => ({
    ...{ id, label, look },
    lifetimes: [100, 150 + i, 200].map((hours, at) => ({
      ...{ reached: at < 2, hours, fromHours: hours, toHours: hours },
    })),
  })),
});

/** What a reviewer would find at a glance: numbers that are none, words on words, words off the page. */
function faultsOf(spec: FigureSpec): string[] {
  const scene = layoutFigure(spec);
  const svg = renderSvg(scene, { title: '', description: '', recipe: null, namesParts: false });
  const faults: string[] = [];
  if (/NaN|Infinity|undefined|null/.test(svg)) faults.push('a number that is none');
  const texts = sceneTexts(scene).filter(({ runs }) => runs.length > 0);
  texts.forEach((text, i) => {
    const box = textBox(text);
    const name = text.runs.map((run) => run.text).join('');
    if (box.x < -0.3 || box.y < -0.3) faults.push(`${name} begins off the page`);
    if (box.x + box.width > scene.width + 0.3) faults.push(`${name} ends off the page`);
    if (box.y + box.height > scene.height + 0.3) faults.push(`${name} lies below the page`);
    for (const other of texts.slice(i + 1)) {
      if (overlap(box, textBox(other)) > 0.8) {
        faults.push(`${name} on ${other.runs.map((run) => run.text).join('')}`);
      }
    }
  });
  return faults;
}

/** Common area in square points. */
function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

const words = (spec: FigureSpec) =>
  sceneTexts(layoutFigure(spec)).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('figures of bad data', () => {
  test('no data in the range says so in the frame', () => {
    const figure = shelfFigure(time([], { fromHours: 0, toHours: 24 }), choice);
    expect(hasData(figure)).toBe(false);
    expect(words(figure)).toContain('No data in this range');
    expect(faultsOf(figure)).toEqual([]);
  });

  test('no data at all still has axes', () => {
    for (const figure of [
      soakFigure(time([]), choice),
      cohortFigure(time([]), 'h', choice),
      channelsFigure(time([]), 'h', choice),
      jvFigure({ sweeps: [], unit: 'mA cm-2' }, choice),
      statsFigure([], choice),
      survivalFigure({ groups: [], event: 'T80' }, 'h', choice),
    ]) {
      expect(hasData(figure)).toBe(false);
      expect(faultsOf(figure)).toEqual([]);
    }
  });

  test('one point is drawn as one symbol', () => {
    const figure = shelfFigure(time([group('MeBz', 0, [12], [0.93])]), choice);
    expect(faultsOf(figure)).toEqual([]);
    const svg = renderSvg(layoutFigure(figure), {
      title: '',
      description: '',
      recipe: null,
      namesParts: true,
    });
    expect(svg).toMatch(/data-part="trace:MeBz"[^>]*fill="#D55E00"/);
  });

  test('negative and rising values stay inside the axes', () => {
    const figure = shelfFigure(
      time([
        group('A', 0, [0, 24, 48], [1, -0.4, -0.9]),
        group('B', 1, [0, 24, 48], [1, 1.6, 2.4]),
      ]),
      choice,
    );
    const [frame] = layoutFigure(figure).frames;
    expect(frame?.yRange[0]).toBeLessThan(-0.9);
    expect(frame?.yRange[1]).toBeGreaterThan(2.4);
    expect(words(figure).some((text) => text.startsWith('−'))).toBe(true);
    expect(faultsOf(figure)).toEqual([]);
  });

  test('values that are no numbers break the line', () => {
    const values = [1, Number.NaN, 0.9, Number.POSITIVE_INFINITY, 0.8];
    const figure = soakFigure(time([group('A', 0, [0, 1, 2, 3, 4], values)]), choice);
    expect(figure.panels[0]?.traces[0]?.y).toEqual([1, null, 0.9, null, 0.8]);
    expect(faultsOf(figure)).toEqual([]);
  });
});

describe('figures of many or long names', () => {
  const thirty = Array.from({ length: 30 }, (_, i) =>
    group(`Condition ${i + 1}`, i, [0, 240, 480, 720], [1, 1 - i / 90, 1 - i / 60, 1 - i / 40]),
  );

  test('thirty conditions are all named, below the plot', () => {
    const figure = shelfFigure(time(thirty), choice);
    const texts = words(figure);
    for (const { label } of thirty) expect(texts).toContain(label);
    expect(faultsOf(figure)).toEqual([]);
    const looks = figure.panels[0]?.traces.map(({ look }) => JSON.stringify(look)) ?? [];
    expect(new Set(looks).size).toBe(30);
  });

  test('thirty conditions have their legend under both panels', () => {
    const figure = bothFigure(time(thirty), time(thirty), choice);
    const scene = layoutFigure(figure);
    const ends = sceneTexts(scene)
      .filter(({ part }) => part?.startsWith('trace:'))
      .map(textBox);
    expect(ends).toHaveLength(30);
    expect(Math.max(...ends.map(({ x, width }) => x + width))).toBeGreaterThan(scene.width * 0.7);
    expect(faultsOf(figure)).toEqual([]);
  });

  test('thirty boxes have upright names below the lowest panel', () => {
    const figure = statsFigure(merits(thirty), choice);
    const names = sceneTexts(layoutFigure(figure)).filter(({ runs }) =>
      runs.some(({ text }) => text.startsWith('Condition')),
    );
    expect(names).toHaveLength(30);
    expect(names.every(({ turned }) => turned === 90)).toBe(true);
    expect(layoutFigure(figure).messages).toEqual([]);
    expect(faultsOf(figure)).toEqual([]);
  });

  test('more boxes than names have room for are told', () => {
    const many = Array.from({ length: 80 }, (_, i) => group(`Condition ${i}`, i, [0], [1]));
    const { messages } = layoutFigure(statsFigure(merits(many), choice));
    expect(messages.join(' ')).toMatch(/draw fewer groups, or a wider figure/);
  });

  test('thirty survival curves have their numbers at risk', () => {
    const figure = survivalFigure(lifetimes(thirty), 'h', choice);
    expect(faultsOf(figure)).toEqual([]);
  });

  test('thirty channels have a panel each', () => {
    const figure = channelsFigure(time(thirty), 'd', choice);
    expect(layoutFigure(figure).frames).toHaveLength(30);
    expect(faultsOf(figure)).toEqual([]);
  });

  test.each(['nature-single', 'wiley-single', 'aip-single', 'slide'] as const)(
    'a label of 60 characters is broken into lines (%s)',
    (presetId) => {
      const long = 'Control without interlayer, annealed twice in ambient air, 60';
      const groups = [
        group(long, 0, [0, 240, 480], [1, 0.9, 0.8]),
        group('a'.repeat(60), 1, [0, 240, 480], [1, 0.95, 0.9]),
      ];
      for (const figure of [
        shelfFigure(time(groups), { presetId }),
        channelsFigure(time(groups), 'd', { presetId }),
        bothFigure(time(groups), time(groups), { presetId }),
        statsFigure(merits(groups), { presetId }),
        survivalFigure(lifetimes(groups), 'h', { presetId }),
      ]) {
        const [frame] = layoutFigure(figure).frames;
        expect(frame?.width).toBeGreaterThan(layoutFigure(figure).width / 8);
        expect(faultsOf(figure)).toEqual([]);
      }
    },
  );

  test('formulas have their indices, and none below the floor', () => {
    const figure = shelfFigure(
      time([
        group('FA0.47Cs0.53PbI3', 0, [0, 240], [1, 0.9]),
        group('CsPbI3', 1, [0, 240], [1, 0.8]),
      ]),
      choice,
    );
    const runs = sceneTexts(layoutFigure(figure)).flatMap((text) => text.runs);
    const indices = runs.filter(({ dy }) => dy > 0);
    expect(indices.map(({ text }) => text)).toEqual(expect.arrayContaining(['0.47', '0.53', '3']));
    expect(Math.min(...indices.map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(5);
    expect(faultsOf(figure)).toEqual([]);
  });

  test('a formula that is broken below an axis keeps its indices', () => {
    const salts = ['FA0.47Cs0.53PbI3', 'CsPbI3', 'MAPbI3'].map((label, i) =>
      group(label, i, [0], [1]),
    );
    const figure = statsFigure(merits(salts), choice);
    const written = words(figure);
    expect(written).toEqual(expect.arrayContaining(['FA0.47', 'Cs0.53PbI3']));
    const runs = sceneTexts(layoutFigure(figure)).flatMap((text) => text.runs);
    expect(runs.filter(({ text, dy }) => text === '0.53' && dy > 0)).toHaveLength(4);
    expect(faultsOf(figure)).toEqual([]);
  });

  test('Chinese labels are drawn in SVG, and named where a format cannot write them', async () => {
    const figure = shelfFigure(
      time([group('钙钛矿 甲', 0, [0, 240], [1, 0.9]), group('B', 1, [0, 240], [1, 0.8])]),
      choice,
    );
    expect(faultsOf(figure)).toEqual([]);
    const options = { dpi: 300, resourcesFolder, progress: () => {} };
    const recipe = recipeOf(figure);
    const svg = Buffer.from(await drawFigure(recipe, { ...options, format: 'svg' }));
    expect(svg.toString('utf8')).toContain('钙钛矿 甲');
    for (const format of ['pdf', 'png', 'tiff'] as const) {
      await expect(drawFigure(recipe, { ...options, format })).rejects.toThrow(
        /“钙钛矿 甲” holds “钙”.*save as SVG/,
      );
    }
    const output = { format: 'pdf', dpi: 600, bytes: null } as const;
    const failed = preflight(figure, layoutFigure(figure), output).filter((each) => !each.passed);
    expect(failed).toMatchObject([{ rule: 'characters', measured: '钙 钛 矿 甲' }]);
  });
});

describe('what tells curves apart', () => {
  const scene = (spec: FigureSpec) => layoutFigure(spec);

  test('symbols stand where the curve is and not on its spikes', () => {
    const hours = Array.from({ length: 2_000 }, (_, i) => i / 10);
    const values = hours.map((_, i) => (i % 20 === 7 ? 0.2 : 0.9 + 0.001 * (i % 3)));
    const figure = soakFigure(time([group('A', 0, hours, values)]), choice);
    const [frame] = scene(figure).frames;
    if (frame === undefined) throw new Error('There is no frame.');
    const [trace] = figure.panels[0]?.traces ?? [];
    if (trace === undefined) throw new Error('There is no trace.');
    const { xAxis, yAxis } = {
      xAxis: { range: frame.xRange, ticks: [], minorTicks: [] },
      yAxis: { range: frame.yRange, ticks: [], minorTicks: [] },
    };
    const { points } = markedPoints(trace, { ...frame, xAxis, yAxis, y2Axis: null }, 3.5, 0);
    expect(points.length).toBeGreaterThan(4);
    for (const { index } of points) expect(trace.y[index]).toBeGreaterThan(0.85);
  });

  test('pale colours have a dark edge', () => {
    const groups = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => group(`C ${i}`, i, [0, 24], [1, 0.9]));
    const symbols = scenePaths(scene(shelfFigure(time(groups), choice))).filter(
      ({ part, fill, stroke }) => part === 'trace:C 7' && fill === '#FFFFFF' && stroke !== null,
    );
    expect(symbols.length).toBeGreaterThan(0);
    for (const { stroke } of symbols) expect(stroke).toBe('#000000');
  });

  test('channels share their axes, whichever of them leaves the usual range', () => {
    const groups = [group('A', 0, [0, 24], [1, 1.4]), group('B', 1, [0, 48], [1, 0.9])];
    const { frames } = scene(channelsFigure(time(groups), 'd', choice));
    const [first, second] = frames;
    expect(second?.yRange).toEqual(first?.yRange);
    expect(second?.xRange).toEqual(first?.xRange);
    expect(first?.yRange[1]).toBeGreaterThan(1.4);
  });

  test('the star is the device of highest PCE in every panel', () => {
    const one = { id: 'A', label: 'A', look: lookOf(0) };
    const figures = { vocV: [1.2, 1.1], jscMaCm2: [20, 22], ff: [0.8, 0.78], pcePercent: [17, 19] };
    const figure = statsFigure([{ ...one, ...figures }], choice);
    expect(figure.panels.map(({ boxes }) => boxes[0]?.champion)).toEqual([1.1, 22, 78, 19]);
  });
});

describe('what can collide', () => {
  test('stabilised output keeps its two curves apart', () => {
    const seconds = Array.from({ length: 300 }, (_, i) => i);
    const figure = spoFigure(
      {
        label: 'MeBz/KOH',
        look: lookOf(1),
        seconds,
        values: seconds.map(() => 17.85),
        quantity: 'PCE',
        unit: '%',
        currentDensity: seconds.map(() => 18.03),
        biasV: 0.99,
      },
      choice,
    );
    const [panel] = figure.panels;
    const share = (value: number, range: readonly [number, number] | null | undefined) =>
      range ? (value - range[0]) / (range[1] - range[0]) : Number.NaN;
    const power = share(17.85, panel?.y.range);
    const current = share(18.03, panel?.y2?.range);
    expect(Math.abs(power - current)).toBeGreaterThan(0.15);
    expect(faultsOf(figure)).toEqual([]);
  });

  test('a legend lies on no curve, wherever the curves go', () => {
    for (const slope of [-0.001, 0, 0.001, 0.002]) {
      const hours = Array.from({ length: 40 }, (_, i) => i * 24);
      const groups = [0, 1, 2].map((i) =>
        group(
          `Condition ${i}`,
          i,
          hours,
          hours.map((at) => 0.5 + i * 0.1 + slope * at * 0.5),
        ),
      );
      const figure = shelfFigure(time(groups), choice);
      const scene = layoutFigure(figure);
      const [frame] = scene.frames;
      if (frame === undefined) throw new Error('There is no frame.');
      const labels = sceneTexts(scene).filter(({ part }) => part?.startsWith('trace:'));
      expect(labels).toHaveLength(3);
      for (const { traces } of figure.panels) {
        for (const { x, y } of traces) {
          x.forEach((at, i) => {
            const px =
              frame.x +
              ((at - frame.xRange[0]) / (frame.xRange[1] - frame.xRange[0])) * frame.width;
            const py =
              frame.y +
              frame.height -
              (((y[i] ?? 0) - frame.yRange[0]) / (frame.yRange[1] - frame.yRange[0])) *
                frame.height;
            const point = { x: px - 1, y: py - 1, width: 2, height: 2 };
            for (const label of labels) expect(overlap(point, textBox(label))).toBe(0);
          });
        }
      }
      expect(faultsOf(figure)).toEqual([]);
    }
  });
});
