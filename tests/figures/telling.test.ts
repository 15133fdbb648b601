import { describe, expect, test } from 'vitest';
import { layoutFigure } from '../../src/core/figure/layout/layoutFigure.ts';
import { markedPoints } from '../../src/core/figure/layout/markedPoints.ts';
import { scenePaths, sceneTexts } from '../../src/core/figure/preflight/sceneTexts.ts';
import { textBox } from '../../src/core/figure/preflight/textBox.ts';
import type { FigureSpec } from '../../src/core/figure/spec.ts';
import { channelsFigure } from '../../src/core/figure/templates/channelsFigure.ts';
import { lookOf } from '../../src/core/figure/templates/lookOf.ts';
import { shelfFigure } from '../../src/core/figure/templates/shelfFigure.ts';
import { soakFigure } from '../../src/core/figure/templates/soakFigure.ts';
import { spoFigure } from '../../src/core/figure/templates/spoFigure.ts';
import { statsFigure } from '../../src/core/figure/templates/statsFigure.ts';
import { faultsOf } from './faultsOf.ts';
import { group, time } from './given.ts';
import { overlap } from './overlap.ts';

const choice = { presetId: 'nature-single' } as const;

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
