import { database } from './database.ts';
import { emptyDeviceRecord } from './emptyDeviceRecord.ts';
import type { DeviceRecord } from './records.ts';

/** Sets what the person knows about a device; fields left out keep their value. */
export async function editDeviceRecord(
  deviceId: string,
  changes: Partial<Omit<DeviceRecord, 'deviceId' | 'updatedAt'>>,
): Promise<void> {
  await database.transaction('rw', database.devices, async () => {
    const present = await database.devices.get(deviceId);
    await database.devices.put({
      ...emptyDeviceRecord,
      ...present,
      ...changes,
      deviceId,
      updatedAt: Date.now(),
    });
  });
}
