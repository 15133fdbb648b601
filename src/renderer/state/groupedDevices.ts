import type { DeviceState } from '../../core/series/queries.ts';
import type { DeviceGroups } from './deviceGroups.ts';

/**
 * The devices with their group in the place of their condition, as charts draw them. Devices of a
 * hidden condition stay hidden however the others are grouped.
 */
export function groupedDevices(
  devices: readonly DeviceState[],
  groups: DeviceGroups,
  hiddenConditions: ReadonlySet<string>,
): readonly DeviceState[] {
  if (groups.field === 'condition') return devices;
  return devices
    .filter(({ condition }) => !hiddenConditions.has(condition ?? ''))
    .map((device) => ({ ...device, condition: groups.nameOf(device.id) }));
}
