import { expect, test } from 'vitest';
import { makeReportFacts } from '../../../../src/core/isos/reporting/makeReportFacts.ts';
import type { DeviceState, SweepState } from '../../../../src/core/series/queries.ts';
import { shownRuns } from '../../../../src/renderer/features/isos/shownRuns.ts';
import { givenRun } from './givenFacts.ts';

const device = (id: string, condition: string | null) =>
  ({ id, label: id.toUpperCase(), condition, areaCm2: 0.036 }) as DeviceState;
const devices = [device('a', 'treated'), device('b', 'treated'), device('c', null)];
const run = (deviceId: string, kind: 'mpp' | 'shelf' | 'spo' = 'mpp') =>
  givenRun({ id: `${deviceId}#${kind}`, deviceId, kind });

test('n counts the devices of the condition with a run of that kind; without a condition it is one', () => {
  const runs = [run('a'), run('b'), run('b', 'shelf'), run('c')];
  const world = { devices, runs, deviceRecords: [] };
  expect(makeReportFacts(run('a'), null, null, world)).toMatchObject({
    devices: 2,
    device: { label: 'A' },
  });
  expect(makeReportFacts(run('c'), null, null, world).devices).toBe(1);
});

test('hysteresis comes from the first pair, the SPO from its own run, unknown stays null', () => {
  const sweep = (direction: 'forward' | 'reverse', pcePercent: number) =>
    ({
      id: `f#${direction}`,
      deviceId: 'a',
      file: 'f',
      ageHours: 0,
      direction,
      illumination: 'light',
      irradianceMwCm2: 100,
      pcePercent,
      jscMaCm2: 20,
    }) as SweepState;
  const spo = givenRun({
    id: 'a#spo',
    deviceId: 'a',
    kind: 'spo',
    unit: '%',
    last: 17.85,
    durationHours: 300 / 3600,
  });
  const world = { devices, runs: [run('a'), spo], deviceRecords: [] };
  const sources = {
    conditions: [],
    lifetimes: [],
    spectra: [],
    sweeps: [sweep('reverse', 18), sweep('forward', 17.1)],
  };
  const facts = makeReportFacts(run('a'), null, sources, world);
  expect(facts.sweeps).toMatchObject({
    count: 2,
    directions: ['reverse', 'forward'],
    irradiancesMwCm2: [100],
  });
  expect(facts.sweeps.freshHysteresisIndex).toBeCloseTo(0.05, 12);
  expect(facts.stabilised).toBe('Stabilised power output 17.85 % after 300 s');
  expect(facts.claim).toBeNull();
  expect(facts.eqe).toBeNull();
  expect(facts.lifetimes.burnInObserved).toBeNull();
});

test('shown are the ageing runs of devices that are not hidden', () => {
  const runs = [run('a'), run('a', 'spo'), run('b', 'shelf'), run('c')];
  const view = { hiddenDevices: new Set(['b']), hiddenConditions: new Set(['']) };
  expect(shownRuns(runs, devices, view).map(({ id }) => id)).toEqual(['a#mpp']);
});
