import type { TraceSpec } from '../spec.ts';
import { columnOf } from './columnOf.ts';
import type { CurveData, GroupData } from './figureData.ts';

export interface TimeManner {
  /** Hours in one unit of the axis. */
  readonly hoursPerUnit: number;
  readonly spread: TraceSpec['spread'];
  readonly shape: TraceSpec['shape'];
  /** Single devices as thin lines behind their mean. */
  readonly devices: boolean;
}

/** Traces of all groups: devices first, so that the means lie on top. */
export function timeTraces(groups: readonly GroupData[], manner: TimeManner): TraceSpec[] {
  const behind = groups.flatMap((group) =>
    group.mean === null || !manner.devices
      ? []
      : group.devices.map((device) => deviceTrace(group, device, manner, 'device')),
  );
  const front = groups.flatMap((group) => {
    if (group.mean !== null) return [meanTrace(group, manner)];
    return group.devices.map((device) => deviceTrace(group, device, manner, 'main'));
  });
  return [...behind, ...front];
}

function meanTrace(group: GroupData, manner: TimeManner): TraceSpec {
  const { hours, mean, sd, n } = group.mean as NonNullable<GroupData['mean']>;
  const measured = group.devices.reduce((sum, device) => sum + device.measuredPoints, 0);
  return {
    ...baseOf(group, manner),
    id: `${group.id}#mean`,
    shape: manner.shape,
    x: Array.from(hours, (at) => at / manner.hoursPerUnit),
    y: columnOf(mean),
    sd: columnOf(sd),
    n: Array.from(n),
    spread: manner.spread,
    measuredPoints: Math.max(measured, hours.length),
  };
}

function deviceTrace(
  group: GroupData,
  device: CurveData,
  manner: TimeManner,
  role: TraceSpec['role'],
): TraceSpec {
  return {
    ...baseOf(group, manner),
    id: device.id,
    // Single devices are told apart by their group; alone in it, the device is the group.
    label: role === 'device' ? device.label : group.label,
    shape: role === 'device' ? 'line' : manner.shape,
    x: Array.from(device.hours, (at) => at / manner.hoursPerUnit),
    y: columnOf(device.values),
    sd: null,
    n: null,
    spread: 'none',
    role,
    measuredPoints: device.measuredPoints,
  };
}

function baseOf(group: GroupData, manner: TimeManner) {
  return {
    label: group.label,
    key: group.id,
    axis: 'y' as const,
    shape: manner.shape,
    limits: null,
    look: group.look,
    role: 'main' as TraceSpec['role'],
    censoredAt: [],
  };
}
