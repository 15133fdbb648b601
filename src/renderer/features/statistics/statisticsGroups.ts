import type { ConditionLooks } from '../../../core/records/conditionLooks.ts';
import type { DeviceState } from '../../../core/series/queries.ts';
import type { DeviceGroups } from '../../state/deviceGroups.ts';
import { groupFieldWords } from '../../state/groupField.ts';
import { conditionColor } from '../../ui/conditionColor.ts';

/** Devices that belong together, as they are drawn and counted. */
export interface StatisticsGroup {
  /** The name, '' for devices of which nobody told it. */
  readonly id: string;
  readonly label: string;
  readonly color: string;
  readonly hidden: boolean;
  /** Without the hidden ones. */
  readonly devices: readonly DeviceState[];
}

interface Hidden {
  readonly hiddenConditions: ReadonlySet<string>;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly hiddenDevices: ReadonlySet<string>;
}

/** All groups in natural order, those without a name last. */
export function statisticsGroups(
  devices: readonly DeviceState[],
  groups: DeviceGroups,
  { hiddenConditions, hiddenGroups, hiddenDevices }: Hidden,
  looks: ConditionLooks = {},
): readonly StatisticsGroup[] {
  const byCondition = groups.field === 'condition';
  const members = new Map<string | null, DeviceState[]>();
  for (const device of devices) {
    if (!byCondition && hiddenConditions.has(device.condition ?? '')) continue;
    const name = groups.nameOf(device.id);
    const present = members.get(name);
    if (present) present.push(device);
    else members.set(name, [device]);
  }
  return [...groups.names, null].flatMap((name) => {
    const all = members.get(name);
    if (all === undefined) return [];
    const hidden = (byCondition ? hiddenConditions : hiddenGroups).has(name ?? '');
    return {
      id: name ?? '',
      label: name ?? `No ${groupFieldWords[groups.field].toLowerCase()}`,
      color: conditionColor(name, groups.names, byCondition ? looks : {}),
      hidden,
      devices: hidden ? [] : all.filter(({ id }) => !hiddenDevices.has(id)),
    };
  });
}
