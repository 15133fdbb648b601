import type { RunSummary } from '../../../core/run.ts';
import type { DeviceState } from '../../../core/series/queries.ts';
import type { ViewState } from '../../state/viewStore.ts';

/** The ageing runs of the devices that are not hidden; an SPO check is no stability test. */
export function shownRuns(
  runs: readonly RunSummary[],
  devices: readonly DeviceState[],
  view: Pick<ViewState, 'hiddenDevices' | 'hiddenConditions'>,
): readonly RunSummary[] {
  const conditionOf = new Map(devices.map(({ id, condition }) => [id, condition ?? '']));
  return runs.filter(
    ({ kind, deviceId }) =>
      kind !== 'spo' &&
      !view.hiddenDevices.has(deviceId) &&
      !view.hiddenConditions.has(conditionOf.get(deviceId) ?? ''),
  );
}
