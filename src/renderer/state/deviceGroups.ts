import type { DeviceState } from '../../core/series/queries.ts';
import type { CountedUnit } from '../../core/statistics/countedUnit.ts';
import { unitOf } from '../../core/statistics/unitOf.ts';
import type { DeviceRecord } from '../db/records.ts';
import { naturalOrder } from '../ui/naturalOrder.ts';
import type { GroupField } from './groupField.ts';

/** To which group each device belongs, and what it counts as within it. */
export interface DeviceGroups {
  readonly field: GroupField;
  readonly unit: CountedUnit;
  /** In natural order: the order of their colours everywhere. */
  readonly names: readonly string[];
  /** Null where nobody told. */
  nameOf(deviceId: string): string | null;
  /** Devices of one unit count once. */
  unitOf(deviceId: string): string;
}

/** Groups by what the person wrote about each device, else by what its files say. */
export function deviceGroups(
  devices: readonly DeviceState[],
  records: readonly DeviceRecord[],
  field: GroupField,
  unit: CountedUnit,
): DeviceGroups {
  const recordOf = new Map(records.map((record) => [record.deviceId, record]));
  const nameOf = new Map<string, string | null>();
  const unitOfDevice = new Map<string, string>();
  for (const device of devices) {
    const record = recordOf.get(device.id);
    const substrate = record?.substrate ?? device.substrate;
    const pixel = record?.pixel ?? device.pixel;
    const known = { condition: device.condition, substrate, pixel };
    const name = field in known ? known[field as keyof typeof known] : record?.[field];
    nameOf.set(device.id, name?.trim() ? name.trim() : null);
    // Substrates are numbered anew in each batch.
    const plate = substrate === null ? null : `${record?.batch ?? ''}/${substrate}`;
    unitOfDevice.set(device.id, unitOf({ id: device.id, substrate: plate, pixel }, unit));
  }
  const names = [...new Set([...nameOf.values()].filter((name) => name !== null))];
  return {
    field,
    unit,
    names: names.sort(naturalOrder),
    nameOf: (deviceId) => nameOf.get(deviceId) ?? null,
    unitOf: (deviceId) => unitOfDevice.get(deviceId) ?? deviceId,
  };
}
