import { useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import type { DeviceGroups } from '../../state/deviceGroups.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useDeviceGroups } from '../../state/useDeviceGroups.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { type StatisticsGroup, statisticsGroups } from './statisticsGroups.ts';

/** The groups of the statistics view, hidden ones named but empty. */
export function useStatisticsGroups(): {
  readonly groups: readonly StatisticsGroup[];
  readonly chosen: DeviceGroups;
} {
  const devices = useLibraryStore((state) => state.devices);
  const chosen = useDeviceGroups();
  const looks = useScreenLooks();
  const hidden = useViewStore(
    useShallow(({ hiddenConditions, hiddenGroups, hiddenDevices }) => ({
      hiddenConditions,
      hiddenGroups,
      hiddenDevices,
    })),
  );
  const groups = useMemo(
    () => statisticsGroups(devices, chosen, hidden, looks),
    [devices, chosen, hidden, looks],
  );
  return useMemo(() => ({ groups, chosen }), [groups, chosen]);
}
