import { describe, expect, test } from 'vitest';
import type { FiguresRequest } from '../../../../src/core/series/queries.ts';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { file, sweep, track } from './given.ts';

const day = 86_400;

function storeOf(...files: readonly ReturnType<typeof file>[]): SeriesStore {
  const store = new SeriesStore();
  files.forEach((parsed, i) => {
    store.setFile(`${i}`, `file${i}.txt`, parsed);
  });
  return store;
}

function figures(store: SeriesStore, more: Partial<FiguresRequest> = {}) {
  return store.readFigures({
    deviceIds: ['d1'],
    atHours: 0,
    windowHours: 24,
    directions: ['reverse'],
    overrides: [],
    ...more,
  });
}

describe('readFigures', () => {
  const aged = [0, 5, 30].map((days, i) => sweep('D1', days, 1 - i / 10));

  test('takes the sweep nearest to the age, in the direction that was asked', () => {
    const store = storeOf(file([], aged));
    const [fresh] = figures(store);
    const [then] = figures(store, { atHours: 6 * 24, windowHours: 48 });
    expect(then?.pcePercent[0]).toBeCloseTo(0.9 * (fresh?.pcePercent[0] ?? 0), 9);
    expect(then?.ageHours[0]).toBe(120);
    expect(fresh?.vocV[0]).toBeCloseTo(1, 9);
    expect(figures(store, { directions: ['forward'] })[0]?.pcePercent[0]).toBeNaN();
  });

  test('has no figure where no sweep lies within the window, or no such device is known', () => {
    const store = storeOf(file([], aged));
    const [then] = figures(store, { deviceIds: ['d1', 'd9'], atHours: 15 * 24 });
    expect([...(then?.pcePercent ?? [])]).toEqual([Number.NaN, Number.NaN]);
    expect([...(then?.ageHours ?? [])]).toEqual([Number.NaN, Number.NaN]);
  });

  test('a dark sweep is no figure, a dead device is one of 0 %', () => {
    const dark = { ...sweep('D1', 0, 1), illumination: 'dark' as const };
    expect(figures(storeOf(file([], [dark])))[0]?.pcePercent[0]).toBeNaN();
    const lit = sweep('D1', 0, 1);
    const dead = { ...lit, currentDensityMaCm2: lit.voltage.map(() => -0.5), currentMa: null };
    expect(figures(storeOf(file([], [dead])))[0]?.pcePercent[0]).toBe(0);
  });

  test('a sweep without any time tells how the device was at first', () => {
    const untimed = { ...sweep('D1', 0, 1), measuredAt: null, ageHours: null };
    const store = storeOf(file([], [untimed]));
    expect(figures(store)[0]?.pcePercent[0]).toBeGreaterThan(0);
    expect(figures(store, { atHours: 24, windowHours: 48 })[0]?.pcePercent[0]).toBeNaN();
  });

  test('without sweeps a table of J-V parameters answers', () => {
    const table = track(
      'D1',
      [0, 10 * day],
      { pce: [18, 15], openCircuitVoltage: [1.1, 1] },
      { kind: 'parameters', direction: 'reverse' },
    );
    const store = storeOf(file([table]));
    const [then] = figures(store, { atHours: 240 });
    expect([then?.pcePercent[0], then?.vocV[0], then?.ff[0]]).toEqual([15, 1, Number.NaN]);
  });
});
