import { describe, expect, test } from 'vitest';
import type { RunChoice } from '../../../../src/core/run.ts';
import type { AnalysisOptions } from '../../../../src/core/series/queries.ts';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { file, options, range, sweep, track } from './given.ts';

/** 2025-03-01T10:00:00, the moment of `sweep(label, 0)`. */
const start = 1_740_823_200;
const hours = range(201);
const seconds = hours.map((at) => at * 3600);

const choice = (change: Partial<RunChoice>): Record<string, RunChoice> => ({
  'a#mpp': {
    timeZeroHours: null,
    referenceMode: null,
    referenceValue: null,
    burnInEndHours: null,
    ...change,
  },
});

/** A light soak that begins a day after the sweeps of day 0, and falls from 16 by 0.02 an hour. */
const soak = (sweeps = [sweep('A', 0)]) => {
  const store = new SeriesStore();
  const powerDensity = hours.map((t) => 16 - 0.02 * t);
  const log = track('A', seconds, { powerDensity }, { startedAt: start + 86_400 });
  store.setFile('1', 'mpp.txt', file([log]));
  store.setFile('2', 'jv.txt', file([], sweeps));
  return store;
};

const runOf = (store: SeriesStore, change: Partial<AnalysisOptions> = {}) => {
  const run = store.library({ ...options, ...change }).runs.find(({ id }) => id === 'a#mpp');
  return run ?? expect.fail('no run');
};

describe('the J-V before the load', () => {
  test('is the last light sweep before the run in the wanted direction, and says which', () => {
    const store = soak([
      sweep('A', -3, 0.5),
      sweep('A', 0, 0.9, { direction: 'forward' }),
      sweep('A', 0, 1),
      sweep('A', 0, 1.2, { illumination: 'dark' }),
      sweep('A', 5, 0.7),
    ]);
    const { reference } = runOf(store, { reference: 'jv' });
    // A straight line from 20 mA/cm2 to 1 V gives 5 mW/cm2.
    expect(reference.value).toBeCloseTo(5, 1);
    expect(reference.detail).toBe('reverse sweep of 2025-03-01 10:00:00, jv.txt');
    const forward = runOf(store, { reference: 'jv', shelfDirection: 'forward' });
    expect(forward.reference.detail).toMatch(/^forward sweep/);
    expect(forward.reference.value).toBeCloseTo(4.5, 1);
  });

  test('the value that a person typed in goes before any sweep', () => {
    const { reference } = runOf(soak(), {
      reference: 'jv',
      choices: choice({ referenceValue: 17.2 }),
    });
    expect(reference).toMatchObject({ mode: 'jv', value: 17.2, detail: 'typed in for this run' });
  });

  test('without a sweep before the run there is none, and the reason is told', () => {
    const { reference, t80 } = runOf(soak([sweep('A', 5)]), { reference: 'jv' });
    expect(reference.value).toBeNull();
    expect(t80.reason).toMatch(/No J-V sweep before the load/);
  });

  test('is the first sweep of a shelf run', () => {
    const store = new SeriesStore();
    store.setFile('1', 'jv.txt', file([], [sweep('A', 0), sweep('A', 9, 0.8)]));
    const [run] = store.library({ ...options, reference: 'jv' }).runs;
    expect(run?.reference).toMatchObject({ mode: 'jv', detail: 'the first sweep of the run' });
    expect(run?.normalizedLast).toBeCloseTo(0.8, 6);
  });
});

describe('fixed references and choices for one run', () => {
  test('a number for the whole view is the reference of every run', () => {
    const run = runOf(soak(), { reference: 'fixed', referenceValue: 20 });
    expect(run.reference).toMatchObject({ value: 20, detail: 'typed in for all runs' });
    expect(run.normalizedLast).toBeCloseTo(12 / 20, 6);
  });

  test('without a number there is no reference, and the reason is told', () => {
    expect(runOf(soak(), { reference: 'fixed' }).reference.reason).toMatch(/typed in/);
  });

  test('the reference chosen for a run goes before that of the view', () => {
    const choices = choice({ referenceMode: 'fixed', referenceValue: 32 });
    const run = runOf(soak(), { reference: 'max', choices });
    expect(run.reference).toMatchObject({ mode: 'fixed', value: 32 });
    const traces = soak().readSeries({
      runIds: ['a#mpp'],
      quantity: 'runValue',
      normalized: true,
      fromHours: null,
      toHours: null,
      buckets: 800,
      options: { ...options, choices },
    });
    expect(traces[0]?.values[0]).toBeCloseTo(0.5, 9);
  });

  test('a value in mW/cm2 suits a run whose file gives power and whose area is known', () => {
    const store = new SeriesStore();
    store.setDefaults({ areaCm2: 0.1, irradianceMwCm2: 100 });
    store.setFile('1', 'mpp.txt', file([track('A', seconds, { power: hours.map(() => 1.5) })]));
    const run = runOf(store, { reference: 'fixed', referenceValue: 30 });
    expect(run).toMatchObject({ unit: 'mW/cm2', reference: { value: 30 } });
    expect(run.normalizedLast).toBeCloseTo(0.5, 9);
  });

  test('what was settled in the first hour of a light soak stays when it becomes one', () => {
    const choices = { 'a#spo': choice({ referenceMode: 'max' })['a#mpp'] as RunChoice };
    expect(runOf(soak(), { choices }).reference.mode).toBe('max');
  });
});

describe('the reference at T_S', () => {
  const burning = () => {
    const store = new SeriesStore();
    const long = range(1001);
    const values = long.map((t) => (t <= 100 ? 20 - 0.02 * t : 18 - 0.001 * (t - 100)));
    const log = track(
      'A',
      long.map((t) => t * 3600),
      { powerDensity: values },
    );
    store.setFile('1', 'mpp.txt', file([log]));
    return store;
  };

  test('is the post-burn-in line at the T_S that was found', () => {
    const run = runOf(burning(), { reference: 'atTs' });
    expect(run.burnIn).toMatchObject({ isManual: false });
    expect(run.burnIn?.hours).toBeCloseTo(100, -1);
    expect(run.reference.value).toBeCloseTo(18, 1);
  });

  test('is the line at a T_S set by hand', () => {
    const run = runOf(burning(), { reference: 'atTs', choices: choice({ burnInEndHours: 500 }) });
    expect(run.burnIn).toEqual({ hours: 500, isManual: true });
    expect(run.reference.value).toBeCloseTo(17.6, 2);
    expect(run.reference.atHours).toBe(500);
  });

  test('is missing with a reason where no burn-in is observed', () => {
    const { reference } = runOf(soak(), { reference: 'atTs' });
    expect(reference).toMatchObject({ value: null, reason: 'No burn-in is observed.' });
  });
});

describe('a time zero set by hand', () => {
  const moved = { choices: choice({ timeZeroHours: 50 }) };

  test('is where hours count from; what lies before enters no figure', () => {
    const run = runOf(soak(), moved);
    expect(run).toMatchObject({ timeZeroHours: 50, durationHours: 150, points: 151 });
    expect(run.startedAt).toBe('2025-03-04T12:00:00');
    expect(run.initial).toBeCloseTo(15, 9);
    expect(run.reference.value).toBeCloseTo(14.99, 9);
    expect(run.assumptions.join(' ')).toContain('Time zero was set by hand to 50 h of the record');
  });

  test('moves T80, and the trace with it', () => {
    const store = soak();
    const t80 = (change: Partial<AnalysisOptions>) => runOf(store, change).t80.hours ?? 0;
    expect(t80({ reference: 'first' })).toBeCloseTo(160, 0);
    expect(t80({ reference: 'first', ...moved })).toBeCloseTo(150, 0);
    const [trace] = store.readSeries({
      runIds: ['a#mpp'],
      quantity: 'runValue',
      normalized: true,
      fromHours: null,
      toHours: null,
      buckets: 800,
      options: { ...options, ...moved, reference: 'first' },
    });
    expect([trace?.hours[0], trace?.values[0], trace?.hours.at(-1)]).toEqual([0, 1, 150]);
  });

  test('excluded spans and a T_S set by hand stay with the data', () => {
    const store = soak();
    const run = runOf(store, {
      choices: choice({ timeZeroHours: 50, burnInEndHours: 80 }),
      exclusions: { 'a#mpp': [{ fromHours: 10, toHours: 20 }] },
    });
    expect(run.burnIn).toEqual({ hours: 30, isManual: true });
    expect(run.excludedPoints).toBe(50 + 11);
  });

  test('after the last sample is not used, and told', () => {
    const run = runOf(soak(), { choices: choice({ timeZeroHours: 4000 }) });
    expect(run).toMatchObject({ timeZeroHours: 0, durationHours: 200 });
    expect(run.assumptions.join(' ')).toContain('where nothing follows');
  });

  test('a start that is only a date stays one when it moves by whole days', () => {
    const store = new SeriesStore();
    const dated = (day: number) =>
      sweep('A', day, 1, {
        measuredAt: { seconds: 1_740_787_200 + day * 86_400, dateOnly: true },
      });
    store.setFile('1', 'jv.txt', file([], [0, 2, 4].map(dated)));
    const startOf = (timeZeroHours: number) => {
      const choices = { 'a#shelf': { ...(moved.choices['a#mpp'] as RunChoice), timeZeroHours } };
      return store.library({ ...options, choices }).runs[0]?.startedAt;
    };
    expect(startOf(48)).toBe('2025-03-03');
    expect(startOf(50)).toBe('2025-03-03T02:00:00');
  });

  test('moves a shelf run, too', () => {
    const store = new SeriesStore();
    const sweeps = [0, 2, 4, 9].map((day) => sweep('A', day, 1 - day / 20));
    store.setFile('1', 'jv.txt', file([], sweeps));
    const choices = { 'a#shelf': moved.choices['a#mpp'] as RunChoice };
    const [run] = store.library({ ...options, choices }).runs;
    expect(run).toMatchObject({ startedAt: '2025-03-03T12:00:00', points: 2, excludedPoints: 2 });
  });
});
