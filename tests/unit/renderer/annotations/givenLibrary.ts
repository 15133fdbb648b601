import type { RunSummary } from '../../../../src/core/run.ts';
import { type ShownDevice, shownDevice } from '../../../../src/renderer/state/shownDevice.ts';

/** A device of which the files tell label and condition only. */
export function givenDevice(id: string, condition: string | null = null): ShownDevice {
  const state = {
    id,
    label: id.toUpperCase(),
    condition,
    substrate: null,
    pixel: null,
    areaCm2: null,
    areaCm2InFiles: null,
    filePath: null,
    sourceIds: [],
    lastGrownAt: null,
    sweepCount: 0,
  };
  return shownDevice(state, undefined);
}

/** As much of a run as lists and charts of annotations look at. */
export function givenRun(
  deviceId: string,
  kind: RunSummary['kind'] = 'mpp',
  startedAt: string | null = '2025-05-01T08:00:00',
): RunSummary {
  const run = { id: `${deviceId}#${kind}`, deviceId, kind, startedAt, durationHours: 100 };
  return run as RunSummary;
}
