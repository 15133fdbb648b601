import type { DeviceField } from '../../../core/devices/DeviceValues.ts';
import type { ShownDevice } from '../../state/shownDevice.ts';

/** What the files say about a field; null where they are silent. */
export function fromFiles(device: ShownDevice, field: DeviceField): string | number | null {
  const said: Partial<Record<DeviceField, string | number | null>> = device.fromFiles;
  return said[field] ?? null;
}
