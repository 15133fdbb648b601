import { describe, expect, test } from 'vitest';
import type { Track } from '../../../../src/core/measurement.ts';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { readText } from '../read/readInChunks.ts';
import { file, options, range, track } from './given.ts';

const seconds = range(600, 60);
const defaultTold = 'PCE is taken at 90 mW/cm2, the default irradiance.';

const stored = (...tracks: Track[]): SeriesStore => {
  const store = new SeriesStore();
  store.setDefaults({ areaCm2: null, irradianceMwCm2: 90 });
  store.setFile('a', 'a.txt', file(tracks));
  return store;
};

const pceOf = (store: SeriesStore): number[] => {
  const [trace] = store.readSeries({
    runIds: ['d1#mpp'],
    quantity: 'pce',
    normalized: false,
    fromHours: null,
    toHours: null,
    buckets: 1000,
    options,
  });
  return [...(trace?.values ?? [])];
};

const toldOf = (store: SeriesStore): readonly string[] =>
  store.library(options).runs[0]?.assumptions ?? [];

const density = (value: number) => ({ powerDensity: seconds.map(() => value) });

describe('irradiance of a log', () => {
  test.each([
    ['Irradiance [mW/cm2]: 80', 80],
    ['Irradiance [W/m2]: 800', 80],
    ['Light intensity: 0.5 suns', 50],
    ['Temperature: 25', null],
  ])('is read from `%s`', (line, expected) => {
    const rows = seconds.map((at) => `${at}\t18.0`);
    const text = [line, 'Time [s]\tPower density [mW/cm2]', ...rows, ''].join('\n');
    const [read] = readText('log.txt', text).parsed?.tracks ?? [];
    expect(read?.irradianceMwCm2).toBe(expected);
  });

  test('the one above the table comes before the default, and nothing is assumed', () => {
    const store = stored(track('D1', seconds, density(18), { irradianceMwCm2: 80 }));
    expect(pceOf(store)[0]).toBeCloseTo(22.5, 9);
    expect(toldOf(store)).not.toContain(defaultTold);
  });

  test('a logged one counts row by row, and there is no PCE in the dark', () => {
    const irradiance = seconds.map((at) => (at < 18_000 ? 60 : 0));
    const store = stored(track('D1', seconds, { ...density(18), irradiance }));
    const pce = pceOf(store);
    expect(pce[0]).toBeCloseTo(30, 9);
    expect(pce.at(-1)).toBeNaN();
    expect(toldOf(store)).not.toContain(defaultTold);
  });

  test('a sensor that never sees light is not believed', () => {
    const irradiance = seconds.map(() => 0);
    const store = stored(track('D1', seconds, { ...density(18), irradiance }));
    expect(pceOf(store)[0]).toBeCloseTo(20, 9);
    expect(toldOf(store)).toContain(defaultTold);
  });

  test('the default is told where it is used', () => {
    const store = stored(track('D1', seconds, density(18)));
    expect(pceOf(store)[0]).toBeCloseTo(20, 9);
    expect(toldOf(store)).toContain(defaultTold);
  });

  test('a PCE that the file prints needs no irradiance', () => {
    const pce = seconds.map(() => 19);
    const store = stored(track('D1', seconds, { ...density(18), pce }));
    expect(pceOf(store)[0]).toBe(19);
    expect(toldOf(store)).not.toContain(defaultTold);
  });
});
