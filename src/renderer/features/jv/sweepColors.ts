import type { ConditionLooks } from '../../../core/records/conditionLooks.ts';
import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import { conditionColor } from '../../ui/conditionColor.ts';
import { ageColor } from './ageRamp.ts';

/** One device: a ramp from fresh to aged. Several: the colours of their conditions. */
export function sweepColors(
  sweeps: readonly SweepState[],
  deviceOf: ReadonlyMap<string, DeviceState>,
  conditions: readonly string[],
  looks: ConditionLooks,
): (sweep: SweepState) => string {
  const devices = new Set(sweeps.map((sweep) => sweep.deviceId));
  if (devices.size > 1) {
    return (sweep) =>
      conditionColor(deviceOf.get(sweep.deviceId)?.condition ?? null, conditions, looks);
  }
  const ages = sweeps.flatMap((sweep) => sweep.ageHours ?? []);
  const oldest = Math.max(0, ...ages);
  return (sweep) => ageColor(oldest === 0 ? 0 : (sweep.ageHours ?? 0) / oldest);
}
