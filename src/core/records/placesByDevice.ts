import type { DeviceRecord } from './records.ts';
import type { DevicePlaces } from './spanOnRun.ts';

/** Says of each device where it is. `sourcesOf`: paths of the sources that its files lie in. */
export function placesByDevice(
  devices: readonly DeviceRecord[],
  sourcesOf: (deviceId: string) => readonly string[],
): (deviceId: string) => DevicePlaces {
  const records = new Map(devices.map((record) => [record.deviceId, record]));
  return (deviceId) => ({
    channel: records.get(deviceId)?.channel ?? null,
    chamber: records.get(deviceId)?.storedWhere ?? null,
    sources: sourcesOf(deviceId),
  });
}
