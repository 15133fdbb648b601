import { useMemo } from 'react';
import { type DeviceGroups, deviceGroups } from './deviceGroups.ts';
import { useLibraryStore } from './libraryStore.ts';
import { useDeviceRecords } from './useAnalysisOptions.ts';
import { useViewStore } from './viewStore.ts';

/** The groups that the person chose to see. */
export function useDeviceGroups(): DeviceGroups {
  const devices = useLibraryStore((state) => state.devices);
  const records = useDeviceRecords();
  const field = useViewStore((state) => state.groupBy);
  const unit = useViewStore((state) => state.countedUnit);
  return useMemo(
    () => deviceGroups(devices, records, field, unit),
    [devices, records, field, unit],
  );
}
