import { deviceIdOf } from '../../../../src/core/device.ts';
import type { KnownDevice } from '../../../../src/core/devices/KnownDevice.ts';

/** A device of which nobody said more than is given. */
export function knownDevice(label: string, more: Partial<KnownDevice> = {}): KnownDevice {
  return {
    id: deviceIdOf(label),
    label,
    filePath: null,
    fromFiles: { label },
    record: {},
    ...more,
  };
}
