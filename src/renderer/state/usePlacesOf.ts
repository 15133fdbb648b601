import { useMemo } from 'react';
import { placesByDevice } from '../../core/records/placesByDevice.ts';
import type { DevicePlaces } from '../../core/records/spanOnRun.ts';
import { useRecords } from './recordStore.ts';
import { useSourcesOf } from './useSourcesOf.ts';

/** Says of each device in which channel, chamber and sources it is, live. */
export function usePlacesOf(): (deviceId: string) => DevicePlaces {
  const devices = useRecords('device');
  const sourcesOf = useSourcesOf();
  return useMemo(() => placesByDevice(devices, sourcesOf), [devices, sourcesOf]);
}
