import { useMemo } from 'react';
import type { DeviceState } from '../../../core/series/queries.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useViewStore } from '../../state/viewStore.ts';

interface JvDevices {
  /** Those with sweeps that are not hidden. */
  readonly visible: readonly DeviceState[];
  readonly selected: DeviceState | null;
  /** The selected device, or all visible ones. */
  readonly deviceIds: readonly string[];
  readonly deviceOf: ReadonlyMap<string, DeviceState>;
  /** Files are still being read. */
  readonly reading: boolean;
}

/** The devices whose sweeps the J-V view is about. */
export function useJvDevices(): JvDevices {
  const devices = useLibraryStore((state) => state.devices);
  const reading = useLibraryStore(
    ({ loaded, sources }) => !loaded || sources.some((source) => source.state === 'reading'),
  );
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const hiddenConditions = useViewStore((state) => state.hiddenConditions);
  const hiddenDevices = useViewStore((state) => state.hiddenDevices);
  const visible = useMemo(
    () =>
      devices.filter(
        ({ id, condition, sweepCount }) =>
          sweepCount > 0 && !hiddenDevices.has(id) && !hiddenConditions.has(condition ?? ''),
      ),
    [devices, hiddenDevices, hiddenConditions],
  );
  const deviceIds = useMemo(
    () => (selectedDeviceId === null ? visible.map((device) => device.id) : [selectedDeviceId]),
    [selectedDeviceId, visible],
  );
  const deviceOf = useMemo(() => new Map(devices.map((device) => [device.id, device])), [devices]);
  const selected = selectedDeviceId === null ? null : (deviceOf.get(selectedDeviceId) ?? null);
  return { visible, selected, deviceIds, deviceOf, reading };
}
