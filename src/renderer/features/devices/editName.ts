import type { DeviceField } from '../../../core/devices/DeviceValues.ts';
import { fieldWords } from './fieldWords.ts';
import { valueWords } from './valueText.ts';

/** What undo calls it: `Set the batch of MeBz-03 to B12`. `whose` is a device or how many. */
export function editName(field: DeviceField, value: string | number | null, whose: string): string {
  const name = fieldWords[field].toLowerCase();
  if (field === 'condition' && value !== null) return `Put ${whose} into ${value}`;
  if (value === null) return `Clear the ${name} of ${whose}`;
  return `Set the ${name} of ${whose} to ${valueWords(field, value)}`;
}
