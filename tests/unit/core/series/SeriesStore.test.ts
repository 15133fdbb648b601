import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Track } from '../../../../src/core/measurement.ts';
import type { AnalysisOptions } from '../../../../src/core/series/queries.ts';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { device, file, options, range, sweep, track } from './given.ts';

const storeOf = (...files: (readonly [string, readonly Track[]])[]): SeriesStore => {
  const store = new SeriesStore();
  for (const [path, tracks] of files) store.setFile(path, path, file(tracks));
  return store;
};

const onlyRun = (store: SeriesStore, change: Partial<AnalysisOptions> = {}) => {
  const { runs } = store.library({ ...options, ...change });
  expect(runs).toHaveLength(1);
  return runs[0] as (typeof runs)[number];
};

/** 100 h of 6 minutes, from 18 mW/cm2 down by a quarter. */
const hundredHours = range(1001, 360);
const quarterLost = hundredHours.map((t) => 18 * (1 - (0.25 * t) / 360_000));

describe('SeriesStore: runs under load', () => {
  test('a log of hours is an MPP run with its lifetimes', () => {
    const store = storeOf(['a.txt', [track('D1', hundredHours, { powerDensity: quarterLost })]]);
    const run = onlyRun(store);
    expect(run).toMatchObject({
      id: 'd1#mpp',
      kind: 'mpp',
      quantity: 'powerDensity',
      unit: 'mW/cm2',
      points: 1001,
      segments: 1,
      durationHours: 100,
      gaps: [],
    });
    expect(run.reference.mode).toBe('firstWindow');
    expect(run.t80.status).toBe('reached');
    expect(Math.abs((run.t80.hours ?? 0) - 80.4)).toBeLessThan(0.1);
    expect(run.t50).toMatchObject({ status: 'notReached' });
  });

  test('a log of minutes is an SPO check', () => {
    const seconds = range(120, 1);
    const run = onlyRun(
      storeOf(['spo.txt', [track('D1', seconds, { powerDensity: seconds.map(() => 17) })]]),
    );
    expect(run).toMatchObject({ id: 'd1#spo', kind: 'spo' });
  });

  test('an SPO check before a light soak does not become its time zero', () => {
    const seconds = range(120, 1);
    const store = storeOf(
      [
        'spo/D1.txt',
        [track('D1', seconds, { powerDensity: seconds.map(() => 17) }, { startedAt: 0 })],
      ],
      [
        'soak/D1.txt',
        [track('D1', hundredHours, { powerDensity: quarterLost }, { startedAt: 300_000 })],
      ],
    );
    const { runs } = store.library(options);
    expect(runs.map(({ id }) => id).sort()).toEqual(['d1#mpp', 'd1#spo']);
    expect(runs.find(({ kind }) => kind === 'mpp')).toMatchObject({
      durationHours: 100,
      initial: 18,
    });
  });

  test('signs of a file are settled together, whatever its convention', () => {
    const voltage = hundredHours.map(() => -1);
    const density = quarterLost.map((p) => p);
    const dead = hundredHours.map(() => -0.001);
    const store = storeOf([
      'a.txt',
      [
        track('D1', hundredHours, { voltage, currentDensity: density }),
        track('D2', hundredHours, { voltage, currentDensity: dead }),
      ],
    ]);
    const { runs } = store.library(options);
    expect(runs[0]?.initial).toBeCloseTo(18, 9);
    expect(runs[1]?.initial).toBeCloseTo(-0.001, 9);
    expect(runs[1]?.t80.status).toBe('undefined');
    const [trace] = store.readSeries({
      runIds: ['d1#mpp'],
      quantity: 'voltage',
      normalized: false,
      fromHours: null,
      toHours: null,
      buckets: 100,
      options,
    });
    expect(trace?.values[0]).toBe(1);
  });

  test('power becomes power density where the device record knows the area', () => {
    const power = quarterLost.map((p) => p * 0.1);
    const store = storeOf(['a.txt', [track('D1', hundredHours, { power })]]);
    expect(onlyRun(store)).toMatchObject({ quantity: 'power', unit: 'mW' });
    const run = onlyRun(store, { overrides: [{ deviceId: 'd1', areaCm2: 0.1 }] });
    expect(run).toMatchObject({ quantity: 'powerDensity', unit: 'mW/cm2' });
    expect(run.initial).toBeCloseTo(18, 9);
  });

  test('an overflow of the logger is no measurement, decides no sign, and is told', () => {
    const values = quarterLost.map((p) => -p);
    values[0] = 7e15;
    values[500] = 7e15;
    const run = onlyRun(storeOf(['a.txt', [track('D1', hundredHours, { powerDensity: values })]]));
    expect(run.points).toBe(999);
    expect(run.initial).toBeCloseTo(18, 1);
    expect(run.assumptions.join()).toContain('rows hold values no cell can reach');
  });

  test('noise at a crossing is no dip; events of one sort are at most a hundred', () => {
    const seconds = range(20_000, 60);
    const values = seconds.map((t, i) => (i % 10 === 5 && t > 7200 ? 9 : 18));
    const run = onlyRun(
      storeOf([
        'a.txt',
        [
          track(
            'D1',
            seconds.map((t) => t * 60),
            { powerDensity: values },
          ),
        ],
      ]),
    );
    expect(run.events).toHaveLength(100);
  });

  test('a smoothed PCE is not what the run is followed by', () => {
    const pce = quarterLost.map(() => 3);
    const store = storeOf([
      'a.txt',
      [
        track(
          'D1',
          hundredHours,
          { pce, voltage: hundredHours.map(() => 1), current: quarterLost },
          { distrusted: new Set(['pce']) },
        ),
      ],
    ]);
    expect(onlyRun(store)).toMatchObject({ quantity: 'power', initial: 18 });
  });

  test('files with dates are joined by their dates', () => {
    const half = range(501, 360);
    const first = track('D1', half, { powerDensity: half.map(() => 18) }, { startedAt: 1000 });
    const second = track(
      'D1',
      half,
      { powerDensity: half.map(() => 17) },
      { startedAt: 1000 + 62.5 * 3600 },
    );
    const run = onlyRun(storeOf(['b.txt', [second]], ['a.txt', [first]]));
    expect(run.files).toEqual(['a.txt', 'b.txt']);
    expect(run.segments).toBe(2);
    expect(run.durationHours).toBeCloseTo(112.5, 9);
    expect(run.gaps).toEqual([{ fromHours: 50, toHours: 62.5 }]);
  });

  test('an elapsed clock that starts again goes on from the last row, and is told', () => {
    const half = range(501, 360);
    const run = onlyRun(
      storeOf([
        'a.txt',
        [track('D1', [...half, ...half], { powerDensity: [...half, ...half].map(() => 18) })],
      ]),
    );
    expect(run.segments).toBe(2);
    expect(run.points).toBe(1002);
    expect(run.durationHours).toBeCloseTo(100.1, 9);
    expect(run.events.map(({ kind }) => kind)).toEqual(['restart']);
  });

  test('a small step back keeps all rows in order', () => {
    const seconds = [...range(500, 360), ...range(500, 360, 499 * 360 - 100)];
    const store = storeOf([
      'a.txt',
      [track('D1', seconds, { powerDensity: seconds.map(() => 18) })],
    ]);
    const run = onlyRun(store);
    expect(run.points).toBe(1000);
    expect(run.events.map(({ kind }) => kind)).toEqual(['clockBackwards']);
    const hours = [...(store.runColumns(run.id, options)?.elapsedHours ?? [])];
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
  });

  test('a single slipped time stamp does not shift what follows', () => {
    const seconds = [...hundredHours];
    seconds[500] = 0;
    const run = onlyRun(storeOf(['a.txt', [track('D1', seconds, { powerDensity: quarterLost })]]));
    expect(run.durationHours).toBeCloseTo(100, 6);
    expect(run.segments).toBe(1);
  });

  test('a single time stamp far ahead does not shift what follows, read at once or as it grows', () => {
    const seconds = [...hundredHours];
    seconds[500] = 3.6e9;
    const atOnce = storeOf(['a.txt', [track('D1', seconds, { powerDensity: quarterLost })]]);
    const growing = track('D1', [], { powerDensity: [] });
    const grown = storeOf(['a.txt', [growing]]);
    seconds.forEach((time, i) => {
      growing.timeSeconds.push(time);
      growing.columns.get('powerDensity')?.push(quarterLost[i] as number);
      if (i < 490 || i > 510) return;
      grown.setFile('a.txt', 'a.txt', file([growing]));
      grown.library(options);
    });
    grown.setFile('a.txt', 'a.txt', file([growing]));
    const run = onlyRun(atOnce);
    expect(run).toMatchObject({ durationHours: 100, points: 1001, segments: 1, gaps: [] });
    expect(run.events.map(({ kind }) => kind)).toEqual(['clockBackwards']);
    expect(grown.library(options)).toEqual(atOnce.library(options));
  });

  test('the same log saved twice counts once, and is told', () => {
    const short = track('D1', hundredHours.slice(0, 400), {
      powerDensity: quarterLost.slice(0, 400),
    });
    const whole = track('D1', hundredHours, { powerDensity: quarterLost });
    const store = storeOf(['a.txt', [whole]], ['copy of a.txt', [short]]);
    expect(onlyRun(store)).toMatchObject({ points: 1001, durationHours: 100, files: ['a.txt'] });
    expect(store.library(options).warnings.join()).toContain('copy of a.txt');
  });

  test('files that overlap in time do not double points, and are told', () => {
    const power = (count: number) => range(count).map((i) => 18 - i * 0.001);
    const a = track('D1', range(600, 360), { powerDensity: power(600) }, { startedAt: 0 });
    const b = track(
      'D1',
      range(600, 360),
      { powerDensity: power(600).map((p) => p - 0.3) },
      { startedAt: 300 * 360 },
    );
    const store = storeOf(['a.txt', [a]], ['b.txt', [b]]);
    expect(onlyRun(store)).toMatchObject({ points: 900, durationHours: 89.9 });
    expect(store.library(options).warnings).toHaveLength(1);
  });

  test('a lamp that was off for hours and came back is an event and no T80', () => {
    const values = hundredHours.map((t) => (t > 50 * 3600 && t < 60 * 3600 ? 0.01 : 18));
    const run = onlyRun(storeOf(['a.txt', [track('D1', hundredHours, { powerDensity: values })]]));
    expect(run.t80.status).toBe('notReached');
    expect(run.events.map(({ kind }) => kind)).toEqual(['lampOff']);
  });

  test('a device that dies for good reaches T80', () => {
    const values = hundredHours.map((t) => (t > 50 * 3600 ? 0.01 : 18));
    const run = onlyRun(storeOf(['a.txt', [track('D1', hundredHours, { powerDensity: values })]]));
    expect(run.t80.status).toBe('reached');
    expect(Math.abs((run.t80.hours ?? 0) - 50)).toBeLessThan(0.5);
  });

  test('excluded spans enter neither reference nor lifetimes', () => {
    const values = hundredHours.map((t, i) => (t <= 2 * 3600 ? 40 : (quarterLost[i] as number)));
    const store = storeOf(['a.txt', [track('D1', hundredHours, { powerDensity: values })]]);
    expect(onlyRun(store).t80.hours).toBeLessThan(5);
    const exclusions = { 'd1#mpp': [{ fromHours: 0, toHours: 2 }] };
    const run = onlyRun(store, { exclusions });
    expect(run.excludedPoints).toBe(21);
    expect(Math.abs((run.t80.hours ?? 0) - 81.5)).toBeLessThan(1.5);
  });

  test('removing the only file of a device removes the device', () => {
    const store = storeOf(['a.txt', [track('D1', hundredHours, { powerDensity: quarterLost })]]);
    expect(store.removeFile('a.txt')).toEqual(['d1']);
    expect(store.library(options)).toEqual({ devices: [], runs: [], warnings: [] });
  });
});

describe('SeriesStore: growing', () => {
  const ask = (store: SeriesStore) => ({
    library: store.library(options),
    trace: store.readSeries({
      runIds: ['d1#mpp', 'd1#spo'],
      quantity: 'runValue',
      normalized: true,
      fromHours: null,
      toHours: null,
      buckets: 50,
      options,
    }),
  });

  test('any chunking of appends gives what reading at once gives', () => {
    const step = fc.oneof(
      { weight: 20, arbitrary: fc.constant(300) },
      { weight: 2, arbitrary: fc.integer({ min: -4000, max: 40_000 }) },
      { weight: 1, arbitrary: fc.constantFrom(-9e8, 9e8) },
      { weight: 1, arbitrary: fc.constant(0) },
    );
    const row = fc.tuple(
      step,
      fc.oneof(
        { weight: 9, arbitrary: fc.double({ min: -1, max: 20, noNaN: true }) },
        { weight: 1, arbitrary: fc.constant(Number.NaN) },
      ),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 120 }), (rows) => {
        let seconds = 0;
        const growing = track('D1', [], { powerDensity: [] });
        const store = storeOf(['a.txt', [growing]]);
        const times: number[] = [];
        for (const [wait, value, pause] of rows) {
          seconds = Math.max(0, seconds + wait);
          times.push(seconds);
          growing.timeSeconds.push(seconds);
          growing.columns.get('powerDensity')?.push(value);
          if (pause > 0) store.setFile('a.txt', 'a.txt', file([growing]));
          if (pause > 1) ask(store);
        }
        store.setFile('a.txt', 'a.txt', file([growing]));
        const values = rows.map(([, value]) => value);
        const atOnce = storeOf(['a.txt', [track('D1', times, { powerDensity: values })]]);
        expect(ask(store)).toEqual(ask(atOnce));
      }),
      { numRuns: 200 },
    );
  });

  test('extra rows without a value change no summary', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: hundredHours.length - 2 }), { maxLength: 20 }),
        (places) => {
          const seconds = [...hundredHours];
          const values = [...quarterLost];
          for (const place of [...places].sort((a, b) => b - a)) {
            seconds.splice(place + 1, 0, (seconds[place] as number) + 10);
            values.splice(place + 1, 0, Number.NaN);
          }
          const plain = storeOf([
            'a.txt',
            [track('D1', hundredHours, { powerDensity: quarterLost })],
          ]);
          const more = storeOf(['a.txt', [track('D1', seconds, { powerDensity: values })]]);
          expect(more.library(options)).toEqual(plain.library(options));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a sign that turns over while a file grows turns the whole run', () => {
    const growing = track('D1', [0], { voltage: [1], currentDensity: [0.1] });
    const store = storeOf(['a.txt', [growing]]);
    expect(store.library(options).runs[0]?.initial).toBeCloseTo(0.1, 9);
    for (let i = 1; i <= 100; i++) {
      growing.timeSeconds.push(i * 60);
      growing.columns.get('voltage')?.push(1);
      growing.columns.get('currentDensity')?.push(-18);
    }
    store.setFile('a.txt', 'a.txt', file([growing]));
    const run = onlyRun(store);
    expect(run.initial).toBeCloseTo(-0.1, 9);
    expect(run.last).toBeCloseTo(18, 9);
  });

  test('a T80 planted in noise of 1 % is found within 6 % and the bin', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 400, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (t80, seed) => {
          let state = seed;
          const noise = () => {
            state = (state * 48_271) % 2_147_483_647;
            return (state / 2_147_483_647 - 0.5) * 0.02;
          };
          const seconds = range(6001, 300);
          const powerDensity = seconds.map(
            (t) => 18 * (1 - (0.2 * t) / 3600 / t80) * (1 + noise()),
          );
          const run = onlyRun(storeOf(['a.txt', [track('D1', seconds, { powerDensity })]]));
          // A loss of 1 % takes 5 % of T80: noise of reference and bins (0.3 % each) moves it so far.
          expect(Math.abs((run.t80.hours ?? 0) - t80)).toBeLessThan(1 + 0.06 * t80);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('SeriesStore: shelf runs', () => {
  const days = [0, 2, 5, 8, 10, 13, 16, 20];
  const jv = (label: string, loss = 0.02) =>
    file(
      [],
      days.map((day) => sweep(label, day, 1 - loss * day)),
    );

  test('light sweeps of several days are a shelf run with T80 in the middle', () => {
    const store = new SeriesStore();
    store.setFile('1', 'jv.txt', jv('D1'));
    const run = onlyRun(store);
    expect(run).toMatchObject({ id: 'd1#shelf', quantity: 'pce', unit: '%', points: 8 });
    expect(run.t80.status).toBe('reached');
    expect(run.t80.hours).toBeCloseTo(240, 6);
    expect(run.startedAt).toBe('2025-03-01T10:00:00');
    expect(store.listSweeps(['d1'], [])[3]).toMatchObject({ ageHours: 192, points: 23 });
  });

  test('a device without sweeps in the wanted direction falls back to the other, and says so', () => {
    const store = new SeriesStore();
    store.setFile(
      '1',
      'jv.txt',
      file(
        [],
        days.map((day) => sweep('D1', day, 1, { direction: 'forward' })),
      ),
    );
    expect(onlyRun(store).assumptions.join()).toContain('forward');
  });

  test('sweeps of one session are no shelf run', () => {
    const store = new SeriesStore();
    store.setFile('1', 'jv.txt', file([], [sweep('D1', 0), sweep('D1', 0.01)]));
    expect(store.library(options).runs).toEqual([]);
  });

  test('a dead device counts as zero and is not dropped', () => {
    const store = new SeriesStore();
    const dead = { currentDensityMaCm2: new Float64Array(23).fill(-0.1) };
    const sweeps = [0, 5, 10, 15].map((day) => sweep('D1', day, 1, day < 10 ? {} : dead));
    store.setFile('1', 'jv.txt', file([], sweeps));
    const run = onlyRun(store);
    expect(run.points).toBe(4);
    expect(run.last).toBe(0);
    expect(run.t50.status).toBe('reached');
  });

  test('ages of file names serve where there is no date', () => {
    const store = new SeriesStore();
    const sweeps = [0, 24, 48].map((ageHours) => sweep('D1', 0, 1, { measuredAt: null, ageHours }));
    store.setFile('1', 'jv.txt', file([], sweeps));
    expect(onlyRun(store)).toMatchObject({ startedAt: null, durationHours: 48 });
  });

  test('a table of parameters is a shelf run, in the wanted direction', () => {
    const seconds = days.map((day) => day * 86_400);
    const table = (direction: 'forward' | 'reverse', pce: number) =>
      track(
        'D1',
        seconds,
        { pce: days.map((day) => pce * (1 - 0.02 * day)) },
        { kind: 'parameters', direction },
      );
    const store = storeOf(['p.txt', [table('forward', 15), table('reverse', 18)]]);
    expect(onlyRun(store)).toMatchObject({ kind: 'shelf', initial: 18 });
    expect(onlyRun(store, { shelfDirection: 'forward' })).toMatchObject({ initial: 15 });
  });

  test('mean over devices is device by device, and equals the hand calculation', () => {
    const store = new SeriesStore();
    [0.01, 0.02, 0.03].forEach((loss, i) => {
      store.setFile(`${i}`, `jv${i}.txt`, jv(`D${i}`, loss));
    });
    const [mean] = store.readCohort({
      groups: [{ id: 'g', runIds: ['d0#shelf', 'd1#shelf', 'd2#shelf'] }],
      quantity: 'runValue',
      normalized: true,
      fromHours: null,
      toHours: null,
      gridPoints: 21,
      options,
    });
    expect(mean?.hours).toHaveLength(21);
    expect(mean?.mean[10]).toBeCloseTo(0.8, 9);
    expect(mean?.sd[10]).toBeCloseTo(0.1, 9);
    expect([...(mean?.n ?? [])]).toEqual(Array(21).fill(3));
  });

  test('areas that contradict each other are told', () => {
    const store = new SeriesStore();
    store.setFile('1', 'a.txt', jv('D1'));
    store.setFile(
      '2',
      'b.txt',
      file([], [sweep('D1', 30, 1, { device: device('D1', { areaCm2: 0.2 }) })]),
    );
    expect(store.library(options).warnings.join()).toContain('0.1, 0.2');
  });
});
