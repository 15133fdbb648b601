import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseAges } from '../../../../src/core/jv/chooseAges.ts';
import { figuresOverAge } from '../../../../src/core/jv/figuresOverAge.ts';
import { groupByAge } from '../../../../src/core/jv/groupByAge.ts';
import { hysteresisIndex } from '../../../../src/core/jv/hysteresisIndex.ts';
import { pairSweeps } from '../../../../src/core/jv/pairSweeps.ts';
import type { SweepState } from '../../../../src/core/series/queries.ts';

let count = 0;
function sweep(given: Partial<SweepState>): SweepState {
  count++;
  return {
    id: `f${count}#0`,
    deviceId: 'a',
    file: `f${count}.txt`,
    measuredAt: null,
    ageHours: 0,
    direction: 'reverse',
    illumination: 'light',
    irradianceMwCm2: 100,
    areaCm2: 0.036,
    points: 141,
    jscMaCm2: 20,
    vocV: 1.1,
    ff: 0.75,
    pcePercent: 16.5,
    vmppV: 0.9,
    jmppMaCm2: 18,
    pmppMwCm2: 16.5,
    rSeriesOhmCm2: 4,
    rShuntOhmCm2: 2000,
    ...given,
  };
}

describe('the hysteresis index', () => {
  test('is (PCE_rev - PCE_fwd) / PCE_rev', () => {
    expect(hysteresisIndex(18, 17.1)).toBeCloseTo(0.05, 12);
    expect(hysteresisIndex(18, 18)).toBe(0);
    expect(hysteresisIndex(17, 18)).toBeCloseTo(-1 / 17, 12);
  });

  test.each([
    [null, 17],
    [17, null],
    [0, 17],
    [-1, 17],
    [Number.NaN, 17],
    [17, Number.NaN],
  ])('of %s and %s is unknown', (reverse, forward) => {
    expect(hysteresisIndex(reverse, forward)).toBeNull();
  });
});

describe('sweeps are paired', () => {
  const ids = (sweeps: readonly SweepState[]) =>
    pairSweeps(sweeps).map(({ reverse, forward }) => [reverse.id, forward.id]);

  test('within an hour of each other, and not beyond', () => {
    const reverse = sweep({ ageHours: 10 });
    const near = sweep({ ageHours: 10.99, direction: 'forward' });
    const far = sweep({ ageHours: 11, direction: 'forward' });
    expect(ids([reverse, near])).toEqual([[reverse.id, near.id]]);
    expect(ids([reverse, far])).toEqual([]);
  });

  test('first with the one in the same file, then with the nearest', () => {
    const reverse = sweep({ ageHours: 10, file: 'one.txt' });
    const same = sweep({ ageHours: 10.5, file: 'one.txt', direction: 'forward' });
    const nearer = sweep({ ageHours: 10.1, direction: 'forward' });
    expect(ids([nearer, same, reverse])).toEqual([[reverse.id, same.id]]);
    const other = sweep({ ageHours: 10.4 });
    expect(ids([nearer, same, reverse, other])).toEqual([
      [reverse.id, same.id],
      [other.id, nearer.id],
    ]);
  });

  test('never over devices, lights, dark sweeps or directions', () => {
    const reverse = sweep({});
    expect(ids([reverse, sweep({ direction: 'forward', deviceId: 'b' })])).toEqual([]);
    expect(ids([reverse, sweep({ direction: 'forward', irradianceMwCm2: 50 })])).toEqual([]);
    expect(ids([reverse, sweep({ direction: 'forward', illumination: 'dark' })])).toEqual([]);
    expect(ids([reverse, sweep({})])).toEqual([]);
    expect(ids([reverse, sweep({ direction: 'forward', irradianceMwCm2: null })]).length).toBe(1);
  });

  test('without a time only inside one file', () => {
    const reverse = sweep({ ageHours: null, file: 'x' });
    expect(ids([reverse, sweep({ ageHours: null, file: 'x', direction: 'forward' })]).length).toBe(
      1,
    );
    expect(ids([reverse, sweep({ ageHours: null, file: 'y', direction: 'forward' })])).toEqual([]);
  });

  test('with the earlier of two that are equally near, in whatever order they come', () => {
    const at = (id: string, direction: 'forward' | 'reverse', ageHours: number) =>
      sweep({ id, file: id, direction, ageHours });
    const three = [at('a#0', 'reverse', 2), at('b#0', 'forward', 1.5), at('c#0', 'reverse', 1)];
    expect(ids(three)).toEqual([['c#0', 'b#0']]);
    expect(ids(three.toReversed())).toEqual([['c#0', 'b#0']]);
  });

  test('each once, in whatever order they come', () => {
    const times = fc.array(
      fc.record({
        ageHours: fc.integer({ min: 0, max: 30 }).map((n) => n / 4),
        direction: fc.constantFrom('forward', 'reverse'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(times, fc.infiniteStream(fc.nat()), (given, keys) => {
        const sweeps = given.map((each, i) =>
          sweep({
            ...each,
            id: `s#${i}`,
            file: `s${i}`,
            ageHours: each.ageHours + i * 1e-4,
          } as Partial<SweepState>),
        );
        const shuffled = sweeps
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const pairs = ids(sweeps);
        expect(ids(shuffled)).toEqual(pairs);
        expect(new Set(pairs.flat()).size).toBe(pairs.flat().length);
      }),
    );
  });
});

describe('figures over age', () => {
  const sweeps = [
    sweep({ ageHours: 48, pcePercent: 15 }),
    sweep({ ageHours: 0, pcePercent: 18 }),
    sweep({ ageHours: 0, pcePercent: 17.1, direction: 'forward' }),
    sweep({ ageHours: 48, pcePercent: 13.5, direction: 'forward' }),
    sweep({ ageHours: 24, pcePercent: null }),
    sweep({ ageHours: null, pcePercent: 12 }),
    sweep({ ageHours: 12, pcePercent: 0.1, illumination: 'dark' }),
  ];

  test('are one series per direction, ascending, of light sweeps whose age and value are known', () => {
    const found = figuresOverAge(sweeps, 'pcePercent');
    expect(
      found.map(({ direction, hours, values }) => [direction, [...hours], [...values]]),
    ).toEqual([
      ['reverse', [0, 48], [18, 15]],
      ['forward', [0, 48], [17.1, 13.5]],
    ]);
  });

  test('of hysteresis are one series of the pairs', () => {
    const [found] = figuresOverAge(sweeps, 'hysteresisIndex');
    expect(found?.direction).toBe('both');
    expect([...(found?.hours ?? [])]).toEqual([0, 48]);
    expect(found?.values[0]).toBeCloseTo(0.05, 12);
    expect(found?.values[1]).toBeCloseTo(0.1, 12);
  });

  test('of nothing are nothing', () => {
    expect(figuresOverAge([], 'ff')).toEqual([]);
    expect(figuresOverAge([sweep({ rShuntOhmCm2: null })], 'rShuntOhmCm2')).toEqual([]);
  });
});

describe('ages', () => {
  const at = (hours: number | null, direction: 'reverse' | 'forward' = 'reverse') =>
    sweep({ ageHours: hours, direction });

  test('are sweeps within an hour; those without a time stand by file at the end', () => {
    const lost = [
      sweep({ ageHours: null, file: 'x' }),
      sweep({ ageHours: null, file: 'x' }),
      sweep({ ageHours: null, file: 'y' }),
    ];
    const groups = groupByAge([...lost, at(48), at(0), at(0.1, 'forward'), at(24)]);
    expect(groups.map(({ ageHours, sweeps }) => [ageHours, sweeps.length])).toEqual([
      [0, 2],
      [24, 1],
      [48, 1],
      [null, 2],
      [null, 1],
    ]);
  });

  test('are chosen evenly over the time, first and last always', () => {
    const groups = groupByAge([0, 1, 2, 4, 7, 10, 14, 17, 20].map((days) => at(days * 24)));
    const days = (count: number) =>
      chooseAges(groups, count).map(({ ageHours }) => (ageHours as number) / 24);
    expect(days(2)).toEqual([0, 20]);
    expect(days(3)).toEqual([0, 10, 20]);
    expect(days(5)).toEqual([0, 4, 10, 14, 20]);
    expect(days(99).length).toBe(9);
    expect(days(1)).toEqual([0]);
    expect(days(0)).toEqual([]);
  });

  test('are never chosen twice and never more than asked', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 20 }),
        (hours, wanted) => {
          const groups = groupByAge(hours.map((hour) => at(hour * 2)));
          const chosen = chooseAges(groups, wanted);
          expect(chosen.length).toBe(Math.min(wanted, groups.length));
          expect(new Set(chosen).size).toBe(chosen.length);
        },
      ),
    );
  });
});
