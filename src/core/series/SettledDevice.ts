import type { DeviceEntry } from './DeviceEntry.ts';
import type { DeviceSettings } from './DeviceSettings.ts';

/** A device with the settings that count for it. */
export interface SettledDevice {
  readonly device: DeviceEntry;
  readonly settings: DeviceSettings;
}
