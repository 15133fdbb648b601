import { describe, expect, test } from 'vitest';
import type { CohortColumns } from '../../../../src/core/series/queries.ts';
import { cohortValues } from '../../../../src/renderer/features/chart/cohortValues.ts';
import { countStrip } from '../../../../src/renderer/features/chart/countStrip.ts';
import { panelLegend } from '../../../../src/renderer/features/chart/panelLegend.ts';
import { looksOf } from '../../../../src/renderer/features/chart/traceStyles.ts';
import { composeSvg } from '../../../../src/renderer/features/saving/composeSvg.ts';
import { pictureCsv } from '../../../../src/renderer/features/saving/pictureCsv.ts';
import { categoryLayout } from '../../../../src/renderer/ui/chart/categoryLayout.ts';
import { countTicks } from '../../../../src/renderer/ui/chart/countTicks.ts';
import { stepCountPath } from '../../../../src/renderer/ui/chart/stepCountPath.ts';
import { stepped } from '../../../../src/renderer/ui/chart/stepped.ts';
import { symbolOutline } from '../../../../src/renderer/ui/chart/symbolPath.ts';
import { picture, trace, values } from './examplePicture.ts';

const column = (...numbers: number[]) => Float64Array.from(numbers);
const cohort: CohortColumns = {
  groupId: 'MeBz',
  hours: column(0, 24),
  mean: column(1, 0.9),
  sd: column(0.02, Number.NaN),
  median: column(1.01, 0.9),
  q1: column(0.98, Number.NaN),
  q3: column(1.02, Number.NaN),
  n: column(4, 2),
};
const mean = trace('MeBz', cohortValues(cohort, 'sd'), { kind: 'group', detail: 'mean' });

describe('the band of a group', () => {
  test('says in data files what it is', () => {
    const heads = (spread: 'sd' | 'sem' | 'ci95' | 'quartiles', detail: string) => {
      const drawn = trace('G', cohortValues(cohort, spread), { kind: 'group', detail });
      const csv = pictureCsv([picture([drawn])], '');
      return csv.split('\r\n').find((line) => line.startsWith('"G'));
    };
    expect(heads('sd', 'mean')).toContain('"G, s.d."');
    expect(heads('sem', 'mean')).toContain('"G, s.e.m."');
    expect(heads('ci95', 'mean')).toContain('half of the 95 % confidence interval of the mean');
    expect(heads('quartiles', 'median')).toContain(
      '"G, median Normalized PCE","G, first quartile","G, third quartile","G, n"',
    );
  });

  test('of s.e.m. is the deviation over the root of n, and stops with it', () => {
    const { band } = cohortValues(cohort, 'sem');
    expect(band?.low[0]).toBeCloseTo(0.99, 12);
    expect(band?.high[1]).toBeNaN();
  });
});

describe('the legend', () => {
  const choice = {
    selection: { shown: [], measured: [], measuredOnce: 0, quantity: 'pce' as const, notes: [] },
    looks: looksOf([], []),
    withSymbols: false,
    unitOf: (id: string) => id,
    timeUnit: 'days' as const,
    scale: 1,
    byDevice: false,
    normalized: true,
    hiddenConditions: new Set<string>(),
    hiddenDevices: new Set<string>(),
  };

  test('names the band where one is drawn, on screen and in the figure', () => {
    const legend = panelLegend({ ...choice, traces: [mean], spread: 'sd' });
    expect(legend.map(({ label, isBand }) => [label, isBand])).toEqual([['Band: s.d.', true]]);
    expect(composeSvg([picture([mean], { legend })], '').svg).toContain('Band: s.d.');
  });

  test('names none where too few devices leave no band', () => {
    const few = { ...cohort, sd: column(Number.NaN, Number.NaN) };
    const line = trace('MeBz', cohortValues(few, 'sd'), { kind: 'group', detail: 'mean' });
    expect(panelLegend({ ...choice, traces: [line], spread: 'sd' })).toEqual([]);
  });
});

describe('n(t) under a chart', () => {
  test('has a line for each group and none for single devices', () => {
    const strip = countStrip([mean, trace('d1', values([0], [1]))], 'device');
    expect(strip.rows.map(({ id, n }) => [id, [...n]])).toEqual([['MeBz', [4, 2]]]);
    expect(strip.label).toBe('n (devices)');
  });

  test('falls right after the last time of a device', () => {
    const map = { xScale: 1, xShift: 0, zero: 0, one: 10 };
    expect(stepCountPath(column(0, 10, 20), column(3, 3, 1), map)).toBe('M0 30V30H10V10H20');
  });

  test('has whole numbers for a scale', () => {
    const ticksFor = (...n: number[]) =>
      countTicks({
        label: '',
        form: 'steps',
        rows: [{ id: '', label: '', color: '', x: column(...n), n: column(...n) }],
      });
    expect(ticksFor(1, 6)).toEqual([0, 3, 6]);
    expect(ticksFor(5)).toEqual([0, 5]);
    expect(ticksFor()).toEqual([0, 1]);
  });

  test('is part of the saved figure', () => {
    const drawn = picture([mean], { counts: countStrip([mean], 'device') });
    expect(composeSvg([drawn], '').svg).toContain('n (devices)');
    expect(composeSvg([drawn], '').heightMm).toBeGreaterThan(
      composeSvg([picture([mean])], '').heightMm,
    );
  });
});

describe('names under an axis', () => {
  const named = (...labels: string[]) =>
    labels.map((label, i) => ({ at: i + 1, label, count: '2' }));

  test('stand level while they fit, slanted and cut where they do not', () => {
    expect(categoryLayout(named('MeBz', 'MeBz/KOH'), 120, 6).slanted).toBe(false);
    const narrow = categoryLayout(named('MeBz/KOH with a long name'), 20, 6);
    expect(narrow.slanted).toBe(true);
    expect(narrow.names[0]?.text).toBe('MeBz/KOH with a…');
    expect(narrow.height).toBeGreaterThan(categoryLayout(named('A'), 20, 6).height);
  });
});

test('a line of steps holds each value until the next one begins', () => {
  const { x, y, band } = stepped(
    values([0, 5, 9], [1, 0.5, 0.5], {
      band: { low: column(1, 0.2, 0.2), high: column(1, 0.8, 0.8), columns: [] },
    }),
  );
  expect([...x]).toEqual([0, 5, 5, 9, 9]);
  expect([...y]).toEqual([1, 1, 0.5, 0.5, 0.5]);
  expect([...(band?.low ?? [])]).toEqual([1, 1, 0.2, 0.2, 0.2]);
});

test('stars and ticks are closed outlines', () => {
  for (const name of ['star', 'tick'] as const) {
    expect(symbolOutline(name, 0, 0, 3)).toMatch(/^M[-\d. L]+Z$/);
  }
});
