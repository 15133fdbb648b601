import { expect, test } from 'vitest';
import { sweepForEqe } from '../../../../src/core/eqe/sweepForEqe.ts';
import type { SweepState } from '../../../../src/core/series/queries.ts';

const sweep = (id: string, given: Partial<SweepState>) =>
  ({
    id,
    deviceId: 'a',
    illumination: 'light',
    direction: 'reverse',
    jscMaCm2: 20,
    measuredAt: null,
    ageHours: 0,
    ...given,
  }) as SweepState;

test('the nearest light sweep in time is compared, reverse before forward of the same hour', () => {
  const sweeps = [
    sweep('old', { measuredAt: '2025-02-01T10:00:00' }),
    sweep('forward', { measuredAt: '2025-03-01T10:06:00', direction: 'forward' }),
    sweep('reverse', { measuredAt: '2025-03-01T10:05:00' }),
    sweep('dark', { measuredAt: '2025-03-01T16:00:00', illumination: 'dark' }),
    sweep('other', { measuredAt: '2025-03-01T16:00:00', deviceId: 'b' }),
    sweep('none', { measuredAt: '2025-03-01T16:00:00', jscMaCm2: null }),
  ];
  const eqe = { deviceId: 'a', measuredAt: '2025-03-01T16:00:00' };
  expect(sweepForEqe(eqe, sweeps)?.id).toBe('reverse');
  expect(sweepForEqe({ ...eqe, measuredAt: '2025-02-02' }, sweeps)?.id).toBe('old');
  expect(sweepForEqe({ ...eqe, deviceId: 'c' }, sweeps)).toBeNull();
});

test('without a time of the EQE the freshest sweep is compared', () => {
  const sweeps = [sweep('aged', { ageHours: 100 }), sweep('fresh', { ageHours: 0.1 })];
  expect(sweepForEqe({ deviceId: 'a', measuredAt: null }, sweeps)?.id).toBe('fresh');
});
