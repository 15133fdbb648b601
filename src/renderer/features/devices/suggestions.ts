import type { DeviceField } from '../../../core/devices/DeviceValues.ts';
import type { DeviceRecord } from '../../db/records.ts';
import type { ShownDevice } from '../../state/shownDevice.ts';
import { naturalOrder } from '../../ui/naturalOrder.ts';
import { valueText } from './valueText.ts';

/** Names differ from device to device: no list of others helps there. */
const ownNames: ReadonlySet<DeviceField> = new Set(['label']);

/** What other devices have in a field, from files and records, in natural order. */
export function suggestions(
  field: DeviceField,
  devices: readonly ShownDevice[],
  records: readonly DeviceRecord[],
): readonly string[] {
  if (ownNames.has(field)) return [];
  const found = new Set<string>();
  for (const record of records) found.add(valueText(record[field]));
  if (field === 'condition' || field === 'substrate' || field === 'pixel' || field === 'areaCm2') {
    for (const { fromFiles } of devices) found.add(valueText(fromFiles[field]));
  }
  found.delete('');
  return [...found].sort(naturalOrder);
}
