import { describe, expect, test } from 'vitest';
import type { SeriesRequest } from '../../../../src/core/series/queries.ts';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { file, options, range, sweep, track } from './given.ts';

const seconds = range(6000, 60);
const request = (change: Partial<SeriesRequest> = {}): SeriesRequest => ({
  runIds: ['d1#mpp'],
  quantity: 'runValue',
  normalized: false,
  fromHours: null,
  toHours: null,
  buckets: 2000,
  options,
  ...change,
});

const storeOf = (times: readonly number[], valueAt: (t: number) => number, devices = 1) => {
  const store = new SeriesStore();
  for (let i = 1; i <= devices; i++) {
    store.setFile(
      `${i}`,
      `ch${i}.txt`,
      file([track(`D${i}`, times, { powerDensity: times.map(valueAt) })]),
    );
  }
  return store;
};

describe('readSeries', () => {
  test('traces of one request share 16,000 points', () => {
    const store = storeOf(seconds, Math.sin, 16);
    const runIds = range(16).map((i) => `d${i + 1}#mpp`);
    const traces = store.readSeries(request({ runIds, fromHours: 10, toHours: 90 }));
    const points = traces.reduce((sum, { hours }) => sum + hours.length, 0);
    expect(traces).toHaveLength(16);
    expect(points).toBeLessThanOrEqual(16_000 + 16 * 2);
    expect(traces[0]).toMatchObject({ decimated: true, pointsInRange: 4801 });
  });

  test('a short trace comes whole, and says so', () => {
    const [trace] = storeOf(seconds, () => 18).readSeries(request());
    expect(trace).toMatchObject({ decimated: false, pointsInRange: 6000 });
    expect(trace?.hours).toHaveLength(6000);
  });

  test('normalised values are divided by the reference', () => {
    const [trace] = storeOf(seconds, () => 18).readSeries(request({ normalized: true }));
    expect(trace?.values.every((value) => value === 1)).toBe(true);
  });

  test('PCE comes from power density and the default irradiance', () => {
    const store = storeOf(seconds, () => 18);
    store.setDefaults({ areaCm2: null, irradianceMwCm2: 90 });
    const [trace] = store.readSeries(request({ quantity: 'pce' }));
    expect(trace?.values[0]).toBeCloseTo(20, 9);
  });

  test('of many traces only those are made again whose run has changed', () => {
    const store = storeOf(seconds, () => 18, 2);
    const both = request({ runIds: ['d1#mpp', 'd2#mpp'] });
    const [first, second] = store.readSeries(both);
    const longer = [...seconds, 360_060];
    const grown = file([track('D1', longer, { powerDensity: longer.map(() => 18) })]);
    store.setFile('1', 'ch1.txt', grown);
    const [grownFirst, sameSecond] = store.readSeries(both);
    expect(grownFirst?.hours.length).toBe((first?.hours.length ?? 0) + 1);
    expect(sameSecond).toBe(second);
  });

  test('another reference, exclusion, default, range or quantity is another trace', () => {
    const store = storeOf(seconds, (t) => 18 - t / 100_000);
    const plain = store.readSeries(request())[0];
    const exclusions = { 'd1#mpp': [{ fromHours: 1, toHours: 2 }] };
    const changes: Partial<SeriesRequest>[] = [
      { normalized: true },
      { normalized: true, options: { ...options, reference: 'max' } },
      { options: { ...options, exclusions } },
      { fromHours: 1, toHours: 2 },
      { quantity: 'pce' },
      { buckets: 10 },
    ];
    for (const change of changes) expect(store.readSeries(request(change))[0]).not.toBe(plain);
    store.setDefaults({ areaCm2: null, irradianceMwCm2: 90 });
    expect(store.readSeries(request())[0]).not.toBe(plain);
    expect(store.readSeries(request())[0]?.values).toEqual(plain?.values);
  });

  test('a line does not bridge an interruption', () => {
    const times = seconds.map((t) => (t > 180_000 ? t + 36_000 : t));
    const [trace] = storeOf(times, () => 18).readSeries(request({ buckets: 100 }));
    const broken = [...(trace?.values ?? [])].findIndex((value) => Number.isNaN(value));
    expect(broken).toBeGreaterThan(0);
    expect(trace?.hours[broken - 1]).toBeCloseTo(50, 9);
    expect(trace?.hours[broken + 1]).toBeCloseTo(60 + 1 / 60, 9);
  });

  test('excluded points are a break in a log', () => {
    const exclusions = { 'd1#mpp': [{ fromHours: 10, toHours: 20 }] };
    const [trace] = storeOf(seconds, () => 18).readSeries(
      request({ options: { ...options, exclusions } }),
    );
    const inside = [...(trace?.hours ?? [])].flatMap((at, i) =>
      at >= 10 && at <= 20 ? [trace?.values[i]] : [],
    );
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.every((value) => Number.isNaN(value))).toBe(true);
  });

  test('excluded points are left out of a shelf run, whose line goes on', () => {
    const store = new SeriesStore();
    const sweeps = [0, 1, 2, 3].map((day) => sweep('D1', day));
    store.setFile('1', 'jv.txt', file([], sweeps));
    const exclusions = { 'd1#shelf': [{ fromHours: 20, toHours: 30 }] };
    const [trace] = store.readSeries(
      request({ runIds: ['d1#shelf'], options: { ...options, exclusions } }),
    );
    expect([...(trace?.hours ?? [])]).toEqual([0, 48, 72]);
  });

  test('a trace that cannot be normalised has no points; an unknown run no trace', () => {
    const store = storeOf(seconds, () => 0);
    const [trace] = store.readSeries(request({ normalized: true }));
    expect(trace?.hours).toHaveLength(0);
    expect(store.readSeries(request({ runIds: ['nobody#mpp'] }))).toEqual([]);
  });
});

describe('readSweeps', () => {
  test('gives density where the file has it, and mA where no area is known', () => {
    const store = new SeriesStore();
    const inMa = sweep('D1', 0, 1, {
      device: { label: 'D1', condition: null, substrate: null, pixel: null, areaCm2: null },
      currentDensityMaCm2: null,
      currentMa: new Float64Array(23).fill(2),
    });
    store.setFile('a', 'a.txt', file([], [inMa, sweep('D2', 0)]));
    const [ma, density] = store.readSweeps(['a#0', 'a#1'], []);
    expect(ma).toMatchObject({ id: 'a#0', unit: 'mA' });
    expect(density).toMatchObject({ id: 'a#1', unit: 'mA/cm2' });
    const [known] = store.readSweeps(['a#0'], [{ deviceId: 'd1', areaCm2: 0.1 }]);
    expect(known?.unit).toBe('mA/cm2');
    expect(known?.current[0]).toBeCloseTo(20, 9);
  });
});
