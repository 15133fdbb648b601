import type { DeviceRecord } from './records.ts';

/** A record that says nothing yet. */
export const emptyDeviceRecord: Omit<DeviceRecord, 'deviceId' | 'updatedAt'> = {
  label: null,
  condition: null,
  batch: null,
  substrate: null,
  pixel: null,
  areaCm2: null,
  stack: null,
  composition: null,
  encapsulation: null,
  storedWhere: null,
};
