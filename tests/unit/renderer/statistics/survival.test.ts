import { describe, expect, test } from 'vitest';
import { fitWeibull } from '../../../../src/core/statistics/fitWeibull.ts';
import { logRank } from '../../../../src/core/statistics/logRank.ts';
import { composeSvg } from '../../../../src/renderer/features/saving/composeSvg.ts';
import { pictureCsv } from '../../../../src/renderer/features/saving/pictureCsv.ts';
import {
  shownKind,
  survivalGroups,
} from '../../../../src/renderer/features/statistics/survivalGroups.ts';
import { survivalPictures } from '../../../../src/renderer/features/statistics/survivalPictures.ts';
import {
  logRankText,
  medianText,
  shapeReading,
  survivalNote,
} from '../../../../src/renderer/features/statistics/survivalWords.ts';
import { plotArea } from '../../../../src/renderer/ui/chart/plotArea.ts';
import { lifetimes } from '../../core/statistics/freireich.ts';
import { alone, device, group, open, reached, run } from './exampleStudy.ts';

const devices = ['A1', 'A2', 'A3', 'B1', 'B2'].map((label) => device(label));
const groups = [group('A', devices.slice(0, 3)), group('B', devices.slice(3))];
const runs = [
  run('a1', reached(240, 192, 264)),
  run('a2', reached(240, 192, 264)),
  run('a3', { ...reached(300, 280, 320), status: 'provisional' }),
  run('b1', open(720)),
  run('b2', open(730)),
];
const found = survivalGroups(groups, runs, 'shelf', 't80', alone);

describe('survival of groups', () => {
  test('counts who reached the fraction and who is censored', () => {
    expect(found.map(({ curve }) => [curve.reached, curve.n])).toEqual([
      [2, 3],
      [0, 2],
    ]);
    expect(found[0]?.provisional).toBe(1);
  });

  test('leaves groups without such runs out, and runs measured once', () => {
    expect(survivalGroups(groups, runs, 'mpp', 't80', alone)).toEqual([]);
    const once = runs.map((each) => ({ ...each, points: 1 }));
    expect(survivalGroups(groups, once, 'shelf', 't80', alone)).toEqual([]);
  });

  test('counts the pixels of one device once', () => {
    const shared = { unitOf: (id: string) => id.slice(0, 1) };
    const [a] = survivalGroups(groups, runs, 'shelf', 't80', shared);
    expect([a?.curve.n, a?.curve.reached, a?.joined]).toEqual([1, 1, true]);
  });

  test('shows the kind of ageing of which there are runs', () => {
    expect(shownKind(null, runs)).toBe('shelf');
    expect(shownKind('mpp', runs)).toBe('mpp');
  });
});

describe('words of survival', () => {
  test('a median is given with limits or as not reached, with a bound that is not rounded up', () => {
    const [a, b] = found;
    expect(a && medianText(a.curve, 'days')).toBe('10 d (10 d to open)');
    expect(b && medianText(b.curve, 'days')).toBe('not reached, > 30.4 d');
  });

  test('the test names its statistic and warns of few devices', () => {
    const text = logRankText(logRank(found.map((each) => each.lifetimes)), found);
    expect(text).toMatch(/^Log-rank test of 2 groups: χ² = [\d.]+, df = 1, p = [\d.]+\./);
    expect(text).toContain('fewer than 5 in a group (A, n = 3; B, n = 2) this says little');
    expect(logRankText(logRank([]), [])).toContain('needs two groups');
  });

  test('the note names interval-censored and provisional times', () => {
    const note = survivalNote(found, 'shelf', 't80', 'device');
    expect(note).toContain('2 of 2 T80 are interval-censored');
    expect(note).toContain('up to 3 d apart');
    expect(note).toContain('1 seen below on the last sample only: censored before it.');
    expect(note).not.toContain('several pixels');
  });

  test('a shape is read with its limits', () => {
    const fit = fitWeibull(lifetimes([90, 95, 100, 104, 110, 118]));
    if (fit.refusal !== null) throw new Error(fit.refusal);
    expect(shapeReading(fit)).toBe('wear-out');
    const near = { value: 1, low: 0.6, high: 1.7 };
    expect(shapeReading({ ...fit, shape: near })).toContain('random');
    expect(shapeReading({ ...fit, shape: { ...near, high: 0.9 } })).toBe('early failures');
  });
});

describe('the picture of survival', () => {
  const choice = {
    groups: found,
    fits: new Map(),
    kind: 'shelf' as const,
    fraction: 't80' as const,
    note: 'What curves mean.',
    facts: [],
    plot: plotArea(600, 300),
  };

  test('has steps, ticks for what is censored and the numbers at risk', () => {
    const [picture, ...others] = survivalPictures(choice);
    expect(others).toEqual([]);
    const steps = picture?.traces.find(({ id }) => id === 'A');
    expect([...(steps?.columns.x ?? [])]).toEqual([0, 240, 280]);
    expect(steps?.columns.y[1]).toBeCloseTo(1 / 3, 12);
    const ticks = picture?.traces.find(({ id }) => id === 'B censored');
    expect([...(ticks?.columns.x ?? [])]).toEqual([720, 730]);
    expect(picture?.counts?.rows[0]?.n[0]).toBe(3);
    expect(picture?.legend[1]?.detail).toBe('0 of 2 reached · median not reached, > 30.4 d');
  });

  test('goes out with the legend, the numbers at risk and the limits as data', () => {
    const pictures = survivalPictures(choice);
    const { svg } = composeSvg(pictures, 'Drawn');
    for (const text of ['At risk', '0 of 2 reached', 'What curves mean.']) {
      expect(svg).toContain(text);
    }
    const csv = pictureCsv(pictures, 'Drawn');
    expect(csv).toContain('A, s.e. (Greenwood)');
    expect(csv).toContain('A, upper 95 % limit');
  });

  test('of many groups is a chart for each', () => {
    const many = Array.from({ length: 9 }, (_, i) => group(`G${i}`, [device(`D${i}`)]));
    const manyRuns = many.map((_, i) => run(`d${i}`, open(100 + i)));
    const apart = survivalGroups(many, manyRuns, 'shelf', 't80', alone);
    const pictures = survivalPictures({ ...choice, groups: apart });
    expect(pictures.map(({ title }) => title).slice(0, 2)).toEqual(['G0', 'G1']);
    expect(pictures.map(({ note }) => note).filter((note) => note !== '')).toHaveLength(1);
    expect(composeSvg(pictures, '').svg.match(/<g transform="translate\(0 /g)).toHaveLength(2);
  });

  test('draws a fit dashed over the steps', () => {
    const fit = fitWeibull(lifetimes([90, 95, 100, 104, 110, 118]));
    if (fit.refusal !== null) throw new Error(fit.refusal);
    const [picture] = survivalPictures({ ...choice, fits: new Map([['A', fit]]) });
    const drawn = picture?.traces.find(({ id }) => id === 'A weibull');
    expect(drawn?.style.dash).not.toBeNull();
    expect(drawn?.columns.y[0]).toBe(1);
  });

  test('of no group is none', () => {
    expect(survivalPictures({ ...choice, groups: [] })).toEqual([]);
  });
});
