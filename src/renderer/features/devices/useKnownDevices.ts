import { useMemo } from 'react';
import type { KnownDevice } from '../../../core/devices/KnownDevice.ts';
import { emptyFields } from '../../../core/records/emptyFields.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useDeviceRecords } from '../../state/useAnalysisOptions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { naturalOrder } from '../../ui/naturalOrder.ts';

const nothing = emptyFields('device');

/** The picked devices, or all while fewer than two are picked, with what files and people say. */
export function useKnownDevices(): readonly KnownDevice[] {
  const devices = useLibraryStore((state) => state.devices);
  const records = useDeviceRecords();
  const picked = useViewStore((state) => state.pickedDeviceIds);
  return useMemo(() => {
    const recordOf = new Map(records.map((record) => [record.deviceId, record]));
    return devices
      .filter(({ id }) => picked.size === 0 || picked.has(id))
      .map(
        ({ id, label, filePath, fromFiles }): KnownDevice => ({
          id,
          label,
          filePath,
          fromFiles,
          record: recordOf.get(id) ?? nothing,
        }),
      )
      .sort((a, b) => naturalOrder(a.label, b.label));
  }, [devices, records, picked]);
}
