import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import type { RunChange } from '../../../../src/core/weekly/RunChange.ts';
import { file, options, range, sweep, track } from './given.ts';

// Day 0 of the sweeps is 2025-03-01T10:00:00.
const dayOf = (day: number) =>
  new Date(1_740_823_200_000 + day * 86_400_000).toISOString().slice(0, 19);

const shelfOf = (shares: readonly number[]) => {
  const store = new SeriesStore();
  const sweeps = shares.map((share, day) => sweep('A', day, share));
  store.setFile('1', 'a.txt', file([], sweeps));
  return store;
};

const changeOf = (store: SeriesStore, since: string, runId = 'a#shelf'): RunChange => {
  const [found] = store.readChanges({ runIds: [runId], since, options });
  return found ?? expect.fail('no such run');
};

const logOf = (startedAt: number | null, powers: readonly number[]) => {
  const store = new SeriesStore();
  const seconds = range(powers.length, 3600);
  const log = track('A', seconds, { powerDensity: powers }, { startedAt });
  store.setFile('1', 'a.txt', file([log]));
  return store;
};

describe('readChanges: a run now and at an earlier moment', () => {
  test('what was known then is what a store with the earlier sweeps alone would say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.05, max: 1.2, noNaN: true }), { minLength: 3, maxLength: 20 }),
        fc.nat(19),
        (shares, at) => {
          const day = 2 + (at % (shares.length - 2));
          const { before } = changeOf(shelfOf(shares), dayOf(day));
          const { now: earlier } = changeOf(shelfOf(shares.slice(0, day)), dayOf(day));
          expect(before).toEqual(earlier);
        },
      ),
    );
  });

  test('a time to 80 % that came since is there now and was not then', () => {
    const store = shelfOf([1, 0.95, 0.9, 0.7, 0.6]);
    const { before, now, sinceHours } = changeOf(store, dayOf(2.5));
    expect(sinceHours).toBe(60);
    expect(before?.t80.status).toBe('notReached');
    expect(before?.t90.status).toBe('provisional');
    expect(now.t80).toMatchObject({ status: 'reached', intervalHours: [48, 72] });
    expect(before).toMatchObject({ points: 3, lastHours: 48, normalized: expect.closeTo(0.9) });
    expect(now).toMatchObject({ points: 5, lastHours: 96, normalized: expect.closeTo(0.6) });
  });

  test('a point at the very moment is new, and a run that began later had nothing then', () => {
    expect(changeOf(shelfOf([1, 0.9]), dayOf(1)).before?.points).toBe(1);
    const { before, sinceHours } = changeOf(shelfOf([1, 0.9]), dayOf(-1));
    expect(sinceHours).toBe(-24);
    expect(before).toMatchObject({ points: 0, lastHours: null, normalized: null });
    expect(before?.t80.status).toBe('undefined');
  });

  test('a log is cut at the moment, by the reference of today', () => {
    const powers = range(101).map((hour) => 20 - hour / 10);
    const store = logOf(1_740_823_200, powers);
    const { before, now } = changeOf(store, '2025-03-02T16:00', 'a#mpp');
    expect(before).toMatchObject({ points: 30, lastHours: 29 });
    expect(before?.t80.status).toBe('notReached');
    expect(now.t80.status).toBe('reached');
    expect(now.points).toBe(101);
  });

  test('nothing is guessed of a run without a clock time', () => {
    const found = changeOf(
      logOf(
        null,
        range(100).map(() => 20),
      ),
      '2025-03-03T12:00',
      'a#mpp',
    );
    expect(found).toMatchObject({ startedAt: null, sinceHours: null, before: null });
    expect(found.now.points).toBe(100);
  });

  test('excluded points are neither old nor new', () => {
    const store = shelfOf([1, 0.95, 0.9, 0.7, 0.6]);
    const exclusions = { 'a#shelf': [{ fromHours: 70, toHours: 100 }] };
    const asked = { ...options, exclusions };
    const [found] = store.readChanges({ runIds: ['a#shelf'], since: dayOf(2.5), options: asked });
    expect(found?.now.points).toBe(3);
    expect(found?.before).toEqual(found?.now);
  });

  test('runs that are gone are left out', () => {
    const store = shelfOf([1, 0.9]);
    expect(store.readChanges({ runIds: ['b#mpp'], since: dayOf(0), options })).toEqual([]);
  });
});
