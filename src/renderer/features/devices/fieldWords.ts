import type { DeviceField } from '../../../core/devices/DeviceValues.ts';

/** Fields of a device in the words of the window. */
export const fieldWords: Readonly<Record<DeviceField, string>> = {
  label: 'Label',
  condition: 'Condition',
  batch: 'Batch',
  substrate: 'Substrate',
  pixel: 'Pixel',
  areaCm2: 'Area',
  stack: 'Stack',
  composition: 'Composition',
  encapsulation: 'Encapsulation',
  storedWhere: 'Stored where',
  channel: 'Channel',
};
