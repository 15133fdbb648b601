import { describe, expect, test } from 'vitest';
import { defaultOptions, makeReport } from '../../../src/core/report/makeReport.ts';
import type { ReportRun } from '../../../src/core/report/report.ts';
import { readFolderOnce } from '../../../src/main/ingest/readFolderOnce.ts';
import { mean, SAMPLE } from './readSample.ts';

const { store } = await readFolderOnce(SAMPLE, { areaCm2: null, irradianceMwCm2: 100 });
const report = makeReport({
  folder: SAMPLE,
  appVersion: 'test',
  files: [],
  store,
  includeSeries: false,
  options: defaultOptions,
});
const conditionOf = new Map(report.devices.map(({ id, condition }) => [id, condition]));

const runsOf = (condition: string, kind: ReportRun['kind']) =>
  report.runs.filter((run) => run.kind === kind && conditionOf.get(run.device) === condition);
const left = (runs: readonly ReportRun[], atHours: number) =>
  runs.map((run) => {
    const found = run.retention.find((retention) => retention.atHours === atHours)?.fraction;
    return found ?? expect.fail(`${run.id} gives nothing at ${atHours} h`);
  });

describe('the report of the sample study gives the published study back', () => {
  test('on the shelf the control keeps 60 % at 20 d, the treated cells 82 % at 30 d', () => {
    expect(Math.abs(mean(left(runsOf('MeBz', 'shelf'), 480)) - 0.6)).toBeLessThan(0.015);
    const treated = runsOf('MeBz/KOH', 'shelf');
    expect(Math.abs(mean(left(treated, 720)) - 0.82)).toBeLessThan(0.015);
    for (const { t80 } of treated) {
      expect(t80).toMatchObject({ status: 'notReached', hours: null });
      expect(Math.abs((t80.lowerBoundHours ?? 0) - 720)).toBeLessThan(2);
    }
  });

  test('under light the control keeps 60 % at 200 h', () => {
    const runs = runsOf('MeBz', 'mpp');
    expect(runs).toHaveLength(8);
    expect(Math.abs(mean(left(runs, 200)) - 0.6)).toBeLessThan(0.015);
    for (const { t80 } of runs) expect(t80.status).toBe('reached');
  });

  test('under light the treated cells come to 90 % near 400 h and never to 80 %', () => {
    const runs = runsOf('MeBz/KOH', 'mpp');
    expect(runs).toHaveLength(8);
    expect(Math.abs(mean(left(runs, 400)) - 0.9)).toBeLessThan(0.015);
    for (const { t90, t80 } of runs) {
      expect(t90.hours ?? t90.lowerBoundHours).toBeGreaterThan(320);
      expect(t80).toMatchObject({ status: 'notReached', hours: null });
      expect(Math.abs((t80.lowerBoundHours ?? 0) - 400)).toBeLessThan(1);
    }
  });

  test('twenty fresh treated devices have a mean PCE of 17.7 %', () => {
    const fresh = report.sweeps.filter(
      ({ device, ageHours, direction }) =>
        conditionOf.get(device) === 'MeBz/KOH' && direction === 'reverse' && (ageHours ?? 0) < 1,
    );
    expect(fresh).toHaveLength(20);
    expect(mean(fresh.map(({ pcePercent }) => pcePercent ?? Number.NaN))).toBeCloseTo(17.7, 1);
  });

  test('a treated cell under light has delivered about 64 kWh/m2, and not to its T80', () => {
    for (const { lifetimeEnergyYield } of runsOf('MeBz/KOH', 'mpp')) {
      expect(lifetimeEnergyYield.reachesT80).toBe(false);
      expect(Math.abs((lifetimeEnergyYield.kilowattHoursPerM2 ?? 0) - 64)).toBeLessThan(3);
      expect(lifetimeEnergyYield.uncountedHours).toBeGreaterThan(2.9);
    }
  });

  test('the hours without data are told and never called a rest with a recovery', () => {
    for (const { rests, cycles } of [...runsOf('MeBz', 'mpp'), ...runsOf('MeBz/KOH', 'mpp')]) {
      expect(cycles).toBeNull();
      expect(rests[0]).toMatchObject({ kind: 'noData', recovered: null, permanent: null });
    }
  });

  test('the J-V before the load comes from the sweeps of the first day', () => {
    const options = { ...defaultOptions, reference: 'jv' as const };
    const runs = store.library(options).runs.filter(({ kind }) => kind === 'mpp');
    expect(runs).toHaveLength(16);
    for (const { reference } of runs) {
      expect(reference.detail).toMatch(/^reverse sweep of 2025-03-01/);
      expect(reference.value).toBeGreaterThan(13);
    }
  });
});
