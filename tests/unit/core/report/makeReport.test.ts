import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../../src/core/report/makeReport.ts';
import { printReport } from '../../../../src/core/report/printReport.ts';
import type { ReportFile } from '../../../../src/core/report/report.ts';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { file, range, sweep, track } from '../series/given.ts';

const row = (path: string, change: Partial<ReportFile> = {}): ReportFile => ({
  path,
  bytes: 10,
  encoding: 'utf-8',
  reader: 'table',
  kind: 'track',
  state: 'read',
  rows: 10,
  rejected: 0,
  rejections: [],
  assumptions: [],
  message: null,
  ...change,
});

const seconds = range(501, 3600);

const reportOf = (includeSeries = false) => {
  const store = new SeriesStore();
  const values = seconds.map((t, i) => (i === 250 ? Number.NaN : 18 * (1 - t / 3600 / 3000)));
  store.setFile('1', 'soak/ch01.txt', file([track('MeBz 01', seconds, { powerDensity: values })]));
  store.setFile(
    '2',
    'jv/MeBz 01.txt',
    file(
      [],
      [0, 10, 20, 30].map((day) => sweep('MeBz 01', day, 1 - day / 200)),
    ),
  );
  store.setFile(
    '3',
    'dead.txt',
    file([track('Dead', seconds, { powerDensity: seconds.map(() => 0) })]),
  );
  return makeReport({
    folder: 'study',
    appVersion: '0.1.0',
    files: [
      row('soak/ch01.txt'),
      row('notes.pdf', { state: 'unrecognised', reader: null, kind: null, message: 'Not text.' }),
      row('bad.txt', {
        state: 'partial',
        rejected: 30,
        rejections: range(30).map((line) => ({ line, reason: 'No number.' })),
      }),
    ],
    store,
    includeSeries,
  });
};

describe('makeReport', () => {
  test('has the keys of the schema and nothing that JSON cannot hold', () => {
    const report = reportOf(true);
    expect(report.schema).toBe('shelflight.report/1');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(report.files[2]?.rejections).toHaveLength(20);
    expect(report.devices.map(({ id }) => id)).toEqual(['dead', 'mebz 01']);
    expect(report.sweeps[0]).toMatchObject({
      file: 'jv/MeBz 01.txt',
      device: 'mebz 01',
      measuredAt: '2025-03-01T10:00:00',
      direction: 'reverse',
    });
    expect(report.sweeps[0]).not.toHaveProperty('id');
  });

  test('tells a run with its reference, lifetimes and stabilised time', () => {
    const run = reportOf().runs.find(({ id }) => id === 'mebz 01#mpp');
    expect(run).toMatchObject({
      device: 'mebz 01',
      kind: 'mpp',
      quantity: 'powerDensity',
      points: 500,
      durationHours: 500,
      burnIn: { observed: false, endHours: null },
    });
    expect(run?.t90.status).toBe('reached');
    expect(run?.t80).toMatchObject({ status: 'notReached', hours: null, lowerBoundHours: 500 });
    expect(run?.ts80).toMatchObject({ hours: null, variant: 'isosBackExtrapolated' });
    expect(run).not.toHaveProperty('series');
  });

  test('a run that never gave power has no lifetime, and the reason is told', () => {
    const run = reportOf().runs.find(({ id }) => id === 'dead#mpp');
    expect(run?.reference.value).toBeNull();
    expect(run?.t80).toMatchObject({ status: 'undefined', hours: null });
    expect(run?.t80.reason).toContain('never delivers');
  });

  test('gives every valid row of a run when asked for series', () => {
    const run = reportOf(true).runs.find(({ id }) => id === 'mebz 01#mpp');
    expect(run?.series?.elapsedHours).toHaveLength(500);
    expect(run?.series?.value[0]).toBe(18);
  });
});

describe('printReport', () => {
  test('prints devices, runs with lifetimes and files with trouble', () => {
    const text = printReport(reportOf());
    expect(text).toContain('3 files, 1 read in full, 2 devices, 4 sweeps, 3 runs');
    expect(text).toMatch(/MeBz 01 +shelf +30 d/);
    expect(text).toMatch(/MeBz 01 +mpp +500 h +500/);
    expect(text).toContain('> 500 h');
    expect(text).toContain('> 30 d');
    expect(text).toMatch(/notes\.pdf +unrecognised/);
    expect(text).toContain('line 0: No number.');
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });
});
