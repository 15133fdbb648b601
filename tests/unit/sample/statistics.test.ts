import { expect, test } from 'vitest';
import type { Direction } from '../../../src/core/measurement.ts';
import { boxOf } from '../../../src/core/statistics/boxOf.ts';
import { kaplanMeier } from '../../../src/core/statistics/kaplanMeier.ts';
import { lifetimeOf } from '../../../src/core/statistics/lifetimeOf.ts';
import { logRank } from '../../../src/core/statistics/logRank.ts';
import { readFolderOnce } from '../../../src/main/ingest/readFolderOnce.ts';
import { SAMPLE } from './readSample.ts';

const { store } = await readFolderOnce(SAMPLE, { areaCm2: null, irradianceMwCm2: 100 });
const { devices, runs } = store.library({
  reference: 'auto',
  exclusions: {},
  overrides: [],
  shelfDirection: 'reverse',
});

function initialPce(condition: string, direction: Direction) {
  const deviceIds = devices.filter((each) => each.condition === condition).map(({ id }) => id);
  const directions = [direction];
  const request = { deviceIds, atHours: 0, windowHours: 24, directions, overrides: [] };
  const [columns] = store.readFigures(request);
  return boxOf([...(columns?.pcePercent ?? [])]);
}

test('the initial PCE of MeBz/KOH is the published mean of 20 devices, 17.7 %', () => {
  const box = initialPce('MeBz/KOH', 'reverse');
  expect(box?.n).toBe(20);
  expect(box?.mean.toFixed(1)).toBe('17.7');
  expect(Math.abs((box?.mean ?? 0) - 17.68)).toBeLessThan(0.02);
  expect(initialPce('MeBz', 'reverse')?.mean).toBeLessThan(16.1);
  expect(initialPce('MeBz/KOH', 'forward')?.mean).toBeLessThan(box?.mean ?? 0);
});

test('on the shelf every MeBz falls below 80 %, no MeBz/KOH does, and the groups differ', () => {
  const groups = ['MeBz', 'MeBz/KOH'].map((condition) => {
    const ids = new Set(devices.filter((each) => each.condition === condition).map(({ id }) => id));
    return runs
      .filter((run) => run.kind === 'shelf' && ids.has(run.deviceId))
      .flatMap((run) => lifetimeOf(run.t80) ?? []);
  });
  const [control, treated] = groups.map(kaplanMeier);
  expect([control?.reached, control?.n]).toEqual([6, 6]);
  expect([treated?.reached, treated?.n]).toEqual([0, 6]);
  expect(treated?.medianHours).toBeNull();
  expect(treated?.lastHours).toBeGreaterThan(29 * 24);
  const test = logRank(groups);
  if (test.refusal !== null) throw new Error(test.refusal);
  expect(test.p).toBeLessThan(0.01);
});
