import type { DeviceState } from '../../core/series/queries.ts';
import type { CountedUnit } from '../../core/statistics/countedUnit.ts';
import { countedUnits } from '../../core/statistics/countedUnits.ts';
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
  const cells = devices.map((device) => {
    const record = recordOf.get(device.id);
    const { id, condition } = device;
    const substrate = record?.substrate ?? device.substrate;
    const pixel = record?.pixel ?? device.pixel;
    const known = { condition, substrate, pixel };
    const name = field in known ? known[field as keyof typeof known] : record?.[field];
    nameOf.set(id, name?.trim() ? name.trim() : null);
    // Substrates are numbered anew in each batch.
    const plate = substrate === null ? null : `${record?.batch ?? ''}/${substrate}`;
    return { id, label: record?.label ?? device.label, condition, substrate: plate, pixel };
  });
  const units = countedUnits(cells, unit);
  const names = [...new Set([...nameOf.values()].filter((name) => name !== null))];
  return {
    field,
    unit,
    names: names.sort(naturalOrder),
    nameOf: (deviceId) => nameOf.get(deviceId) ?? null,
    unitOf: (deviceId) => units.get(deviceId) ?? deviceId,
  };
}
