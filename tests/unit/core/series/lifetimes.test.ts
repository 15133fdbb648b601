import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunLifetimes } from '../../../../src/core/analysis/lifetimes.ts';
import type { AnalysisOptions } from '../../../../src/core/series/queries.ts';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { noiseOf } from '../analysis/noiseOf.ts';
import { file, options, range, sweep, track } from './given.ts';

const storeOf = (
  hours: readonly number[],
  values: readonly number[],
  quantity: 'powerDensity' | 'pce' | 'power' = 'powerDensity',
) => {
  const store = new SeriesStore();
  const seconds = hours.map((at) => at * 3600);
  store.setFile('1', 'a.txt', file([track('A', seconds, { [quantity]: values })]));
  return store;
};

const lifetimesOf = (
  store: SeriesStore,
  retentionHours: readonly number[] = [],
  asked: AnalysisOptions = options,
  runId = 'a#mpp',
): RunLifetimes => {
  const [found] = store.readLifetimes({ runs: [{ runId, retentionHours }], options: asked });
  return found ?? expect.fail('no such run');
};

/** 8 h light and 16 h dark, the light growing weaker from day to day. */
const days = (count: number, left: (day: number) => number) => {
  const hours = range(count * 480, 0.05);
  const values = hours.map((at) => (at % 24 < 8 ? 15 * left(Math.floor(at / 24)) : 0.001));
  return storeOf(hours, values);
};

describe('readLifetimes: energy', () => {
  test('I: 15 % under 1000 W/m2 for 100 h are 15.0 kWh/m2, so far', () => {
    for (const store of [
      storeOf(range(1001, 0.1), Array(1001).fill(15)),
      storeOf(range(1001, 0.1), Array(1001).fill(15), 'pce'),
    ]) {
      const { energy } = lifetimesOf(store);
      expect(energy.kilowattHoursPerM2).toBeCloseTo(15, 9);
      expect(energy).toMatchObject({ untilHours: 100, reachesT80: false, uncountedHours: 0 });
      expect(energy.reason).toMatch(/not reached/);
    }
  });

  test('ends at T80, where the run reaches it', () => {
    const hours = range(601);
    const { energy } = lifetimesOf(
      storeOf(
        hours,
        hours.map((t) => 15 * (1 - t / 1000)),
      ),
    );
    expect(energy.reachesT80).toBe(true);
    expect(energy.reason).toBeNull();
    expect(Math.abs((energy.untilHours ?? 0) - 200)).toBeLessThan(1);
    expect(energy.kilowattHoursPerM2).toBeCloseTo(0.01 * 15 * (200 - 20), 0);
  });

  test('without an area, and on the shelf, there is none and the reason is told', () => {
    const hours = range(101);
    const power = lifetimesOf(storeOf(hours, Array(101).fill(1.5), 'power'));
    expect(power.energy).toMatchObject({
      kilowattHoursPerM2: null,
      reason: expect.stringMatching(/no area/),
    });
    const store = new SeriesStore();
    store.setFile('1', 'jv.txt', file([], [sweep('A', 0), sweep('A', 10, 0.9)]));
    const shelf = lifetimesOf(store, [], options, 'a#shelf');
    expect(shelf.energy.reason).toMatch(/shelf/);
  });
});

describe('readLifetimes: cycled and interrupted light', () => {
  test('energy per cycle falls with the light, and its T80 counts cycles and not nights', () => {
    const found = lifetimesOf(days(30, (day) => 1 - 0.015 * day));
    expect(found.cycled).toMatchObject({ incomplete: 0 });
    expect(found.cycled?.periodHours).toBeCloseTo(24, 1);
    expect(found.cycled?.lightHours).toBeCloseTo(8, 0);
    expect(found.cycled?.cycles).toHaveLength(30);
    expect(found.cycled?.cycles[0]?.kilowattHoursPerM2).toBeCloseTo(8 * 15 * 0.01, 1);
    expect(found.cycled?.cycles[10]?.relative).toBeCloseTo(0.85, 2);
    expect(found.cycled?.t80.status).toBe('reached');
    expect(Math.abs((found.cycled?.t80.hours ?? 0) / 24 - 13.33)).toBeLessThan(0.5);
  });

  test('a night at the end of the record is no failure', () => {
    const store = days(9, () => 1);
    const [run] = store.library(options).runs;
    expect(run?.t80.status).toBe('notReached');
    expect(run?.normalizedLast).toBeCloseTo(1, 3);
    expect(run?.t80.lowerBoundHours).toBeLessThanOrEqual(200);
  });

  test('a cell that dies in the light is not taken for a night', () => {
    const hours = range(600);
    const store = storeOf(
      hours,
      hours.map((t) => (t < 300 ? 15 : 0.001)),
    );
    expect(store.library(options).runs[0]?.t80.status).toBe('reached');
    expect(lifetimesOf(store)).toMatchObject({ cycled: null, rests: [] });
  });

  test('a rest splits the loss into what came back and what did not', () => {
    const hours = range(3001, 0.1);
    const store = storeOf(
      hours,
      hours.map((t) => (t < 100 ? 20 - 0.06 * t : t < 120 ? 0 : 17 - 0.01 * (t - 120))),
    );
    const { rests, restCount, cycled } = lifetimesOf(store);
    expect(cycled).toBeNull();
    expect(restCount).toBe(1);
    const [rest] = rests;
    expect(rest?.kind).toBe('dark');
    expect(rest?.before).toBeCloseTo(14 / 20, 2);
    expect(rest?.after).toBeCloseTo(17 / 20, 2);
    expect(rest?.recovered).toBeCloseTo(0.15, 2);
    expect(rest?.permanent).toBeCloseTo(0.15, 2);
  });

  test('of hours without data nobody knows whether they were a rest', () => {
    const hours = [...range(1001, 0.1), ...range(1001, 0.1).map((t) => t + 130)];
    const store = storeOf(
      hours,
      hours.map((t) => (t <= 100 ? 18 : 19)),
    );
    const [rest] = lifetimesOf(store).rests;
    expect(rest).toMatchObject({ kind: 'noData', recovered: null, permanent: null });
    expect(rest?.after).toBeCloseTo(19 / 18, 6);
    expect(lifetimesOf(store).energy.uncountedHours).toBeCloseTo(30, 6);
  });
});

describe('readLifetimes: references and retention', () => {
  test('T80 stands beside each other for first point, first window and maximum', () => {
    const hours = range(151, 10);
    const store = storeOf(
      hours,
      hours.map((t) => (t <= 100 ? 10 + 0.01 * t : 11 - 0.005 * (t - 100))),
    );
    const found = lifetimesOf(store).t80ByReference;
    expect(found.map(({ mode }) => mode)).toEqual(['first', 'firstWindow', 'max']);
    expect(found.map(({ t80 }) => Math.round(t80.hours ?? 0))).toEqual([700, 700, 540]);
  });

  test('retention is given at the asked hours, and null beyond the record', () => {
    const hours = range(501);
    const store = storeOf(
      hours,
      hours.map((t) => 20 * (1 - t / 2000)),
    );
    const found = lifetimesOf(store, [200, 400, 1000]);
    expect(found.retentions.map(({ fraction }) => fraction?.toFixed(3) ?? null)).toEqual([
      '0.900',
      '0.800',
      null,
    ]);
    expect(found.lossAfter150Hours).toBeCloseTo(0.075, 3);
  });
});

describe('readLifetimes: any pieces, any scale, any input', () => {
  const noisy = (seed: number, count: number) => {
    const noise = noiseOf(seed);
    return range(count, 0.2).map((t) => 18 * Math.exp(-t / 900) * (1 + 0.02 * noise()));
  };

  test('figures are the same however the rows arrive', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.array(fc.integer({ min: 1, max: 1499 }), { maxLength: 5 }),
        (seed, cuts) => {
          const hours = range(1500, 0.2);
          const values = noisy(seed, 1500);
          const whole = lifetimesOf(storeOf(hours, values), [100, 200]);
          const store = new SeriesStore();
          const growing = track('A', [], { powerDensity: [] });
          const column = growing.columns.get('powerDensity');
          let row = 0;
          for (const end of [...cuts.toSorted((a, b) => a - b), 1500]) {
            for (; row < end; row++) {
              growing.timeSeconds.push((hours[row] as number) * 3600);
              column?.push(values[row] as number);
            }
            store.setFile('1', 'a.txt', file([growing]));
            store.library(options);
          }
          expect(lifetimesOf(store, [100, 200])).toEqual(whole);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a missing value more changes no figure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.array(fc.integer({ min: 1, max: 1498 }), { maxLength: 20 }),
        (seed, places) => {
          const hours = range(1500, 0.2);
          const values = noisy(seed, 1500);
          const more = [...hours.map((at, i) => ({ at, value: values[i] as number }))];
          for (const place of places) {
            more.push({ at: (hours[place] as number) + 0.1, value: Number.NaN });
          }
          more.sort((a, b) => a.at - b.at);
          const withMissing = storeOf(
            more.map(({ at }) => at),
            more.map(({ value }) => value),
          );
          expect(lifetimesOf(withMissing, [100])).toEqual(
            lifetimesOf(storeOf(hours, values), [100]),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a positive factor changes no time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom(2 ** -10, 0.25, 4),
        (seed, factor) => {
          const hours = range(1500, 0.2);
          const values = noisy(seed, 1500);
          const times = (scale: number) => {
            const found = lifetimesOf(
              storeOf(
                hours,
                values.map((value) => value * scale),
              ),
              [100],
            );
            return [
              found.t80ByReference.map(({ t80 }) => t80),
              found.backExtrapolated,
              found.rising,
              found.retentions,
            ];
          };
          expect(times(factor)).toEqual(times(1));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('a planted T80 comes back out of noise, within what 1.2 % of the value are in time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.double({ min: 300, max: 800, noNaN: true }),
        (seed, tau) => {
          const noise = noiseOf(seed);
          const hours = range(3000, 0.1);
          const values = hours.map((t) => 18 * Math.exp(-t / tau) * (1 + 0.02 * noise()));
          const planted = -tau * Math.log(0.8);
          const [run] = storeOf(hours, values).library(options).runs;
          expect(run?.t80.status).toBe('reached');
          expect(Math.abs((run?.t80.hours ?? 0) - planted)).toBeLessThan((0.012 / 0.8) * tau);
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ['all zero', range(100), Array(100).fill(0)],
    ['negative power', range(100), range(100).map((t) => -1 - t)],
    ['constant time', Array(100).fill(7), range(100)],
    ['a first value of zero, then power', range(100), [0, ...Array(99).fill(15)]],
    ['huge and tiny values', range(100), range(100).map((t) => (t % 2 ? 1e-300 : 90))],
  ])('%s: every figure has a value or a reason, and none is NaN', (_, hours, values) => {
    const store = storeOf(hours, values);
    for (const { id } of store.library(options).runs) {
      const found = lifetimesOf(store, [0, 10, 50, 1000], options, id);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      expect(JSON.stringify(found)).not.toContain('null,null,null,null,null,null');
      for (const { t80 } of found.t80ByReference) {
        if (t80.status === 'undefined') expect(t80.reason).toMatch(/\.$/);
      }
    }
  });
});
