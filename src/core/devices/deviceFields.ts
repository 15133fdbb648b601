import type { DeviceField } from './DeviceValues.ts';

/** All fields of a device, in the order in which people are asked for them. */
export const deviceFields: readonly DeviceField[] = [
  'label',
  'condition',
  'batch',
  'substrate',
  'pixel',
  'areaCm2',
  'stack',
  'composition',
  'encapsulation',
  'storedWhere',
  'channel',
];
