import { describe, expect, test } from 'vitest';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { file, options, range, sweep, track } from '../series/given.ts';

/** Inputs on which published analysis programs go wrong (isos 3.9), each with our answer. */

const storeOf = (hours: readonly number[], powerDensity: readonly number[]) => {
  const store = new SeriesStore();
  const seconds = hours.map((at) => at * 3600);
  store.setFile('1', 'a.txt', file([track('A', seconds, { powerDensity })]));
  return store;
};

const runOf = (store: SeriesStore) => store.library(options).runs[0] ?? expect.fail('no run');

const fitOf = (store: SeriesStore, model: 'linear' | 'stretched' | 'biexponential') =>
  store.readFit({ runId: 'a#mpp', model, window: 'whole', options }) ?? expect.fail('no run');

const hours = range(401);
const slow = hours.map((t) => 18 * Math.exp(-((t / 5e4) ** 0.7)));

describe('mistakes of other programs', () => {
  test('a fitted curve that never falls to the threshold gives no time, and not the first point', () => {
    const { fit } = fitOf(storeOf(hours, slow), 'stretched');
    expect(fit?.te80).toMatchObject({ hours: null, reason: expect.stringMatching(/loss/) });
    expect(runOf(storeOf(hours, slow)).t80.status).toBe('notReached');
  });

  test('a rising line gives no negative lifetime', () => {
    const rising = storeOf(
      hours,
      hours.map((t) => 15 + 0.004 * t),
    );
    const { fit } = fitOf(rising, 'linear');
    expect(fit?.te80).toMatchObject({ hours: null });
    expect(fit?.te80.reason).toMatch(/loss/);
    expect(runOf(rising).t80).toMatchObject({ status: 'notReached', hours: null });
  });

  test('a device that never fell to 80 % has a lower bound and no T80 of the length of its test', () => {
    const { t80 } = runOf(storeOf(hours, slow));
    expect(t80).toMatchObject({ hours: null, lowerBoundHours: 400 });
  });

  test('a shelf run of eight points has all its figures, and no filter window is missing', () => {
    const store = new SeriesStore();
    const days = [0, 2, 5, 8, 10, 13, 16, 20];
    const sweeps = days.map((day) => sweep('A', day, 1 - 0.02 * day));
    store.setFile('1', 'jv.txt', file([], sweeps));
    const { t80 } = runOf(store);
    expect(t80.status).toBe('reached');
    expect(t80.hours).toBeCloseTo(240, 6);
  });

  test('a fast burn-in does not pull the reference down, as a wide smoothing window does', () => {
    const values = hours.map((t) => (t < 6 ? 18 - 0.5 * t : 15 - 0.002 * (t - 6)));
    expect(runOf(storeOf(hours, values)).reference.value).toBeCloseTo(17.75, 9);
    expect(runOf(storeOf(hours, values)).initial).toBe(18);
  });

  test('a dead device stays in the record as a loss, and is no row left out', () => {
    const store = new SeriesStore();
    const dead = sweep('A', 6, 1, {
      currentDensityMaCm2: Float64Array.from({ length: 23 }, () => -0.001),
    });
    store.setFile(
      '1',
      'jv.txt',
      file(
        [],
        [
          sweep('A', 0),
          sweep('A', 3),
          dead,
          { ...dead, measuredAt: { seconds: 1_740_823_200 + 7 * 86_400, dateOnly: false } },
        ],
      ),
    );
    const run = runOf(store);
    expect(run.points).toBe(4);
    expect(run.normalizedLast).toBe(0);
    expect(run.t80.status).toBe('reached');
  });

  test('an area is in cm2 by its name, and a power without one is never called a density', () => {
    const store = new SeriesStore();
    const seconds = hours.map((at) => at * 3600);
    store.setFile('1', 'a.txt', file([track('A', seconds, { power: hours.map(() => 2.3) })]));
    expect(runOf(store)).toMatchObject({ quantity: 'power', unit: 'mW' });
    store.setDefaults({ areaCm2: 0.128, irradianceMwCm2: 100 });
    const run = runOf(store);
    expect(run).toMatchObject({ quantity: 'powerDensity', unit: 'mW/cm2' });
    expect(run.initial).toBeCloseTo(2.3 / 0.128, 9);
    expect(run.assumptions).toContain('Area 0.128 cm2 is the default; the files give none.');
  });
});
