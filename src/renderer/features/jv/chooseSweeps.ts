import { chooseAges } from '../../../core/jv/chooseAges.ts';
import { groupByAge } from '../../../core/jv/groupByAge.ts';
import type { Direction } from '../../../core/measurement.ts';
import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import type { AgeChoice } from './jvStore.ts';

const directions: readonly Direction[] = ['reverse', 'forward'];

/** Light measurements of a device at the chosen ages, the best sweep of each direction. */
export function sweepsOfAges(
  sweeps: readonly SweepState[],
  ages: AgeChoice,
): readonly SweepState[] {
  const groups = groupByAge(inOrder(sweeps.filter((sweep) => sweep.illumination === 'light')));
  const count = ages === 'ends' ? 2 : ages === 'all' ? groups.length : ages;
  return chooseAges(groups, count).flatMap((group) => bestOfEach(group.sweeps));
}

/** Of each condition the device with the highest first efficiency: its first sweeps. */
export function champions(
  sweeps: readonly SweepState[],
  devices: readonly DeviceState[],
): readonly SweepState[] {
  const conditionOf = new Map(devices.map((device) => [device.id, device.condition]));
  const byDevice = new Map<string, SweepState[]>();
  for (const sweep of inOrder(sweeps.filter(({ illumination }) => illumination === 'light'))) {
    const own = byDevice.get(sweep.deviceId);
    if (own) own.push(sweep);
    else byDevice.set(sweep.deviceId, [sweep]);
  }
  const best = new Map<string | null, readonly SweepState[]>();
  for (const [deviceId, own] of byDevice) {
    const [first] = own;
    if (first === undefined) continue;
    const fresh = bestOfEach(own.filter((sweep) => sameTime(sweep, first)));
    const condition = conditionOf.get(deviceId) ?? null;
    if (topPce(fresh) > topPce(best.get(condition) ?? [])) best.set(condition, fresh);
  }
  return [...best.values()].flat();
}

/** By age, then reverse before forward; without a time, by name of the file. */
export function inOrder(sweeps: readonly SweepState[]): readonly SweepState[] {
  return [...sweeps].sort(
    (a, b) =>
      timeOf(a) - timeOf(b) ||
      a.file.localeCompare(b.file) ||
      directions.indexOf(a.direction) - directions.indexOf(b.direction),
  );
}

/** Sweeps within an hour of each other are one measurement. */
function sameTime(a: SweepState, b: SweepState): boolean {
  if (a.ageHours === null || b.ageHours === null) return a.file === b.file;
  return Math.abs(a.ageHours - b.ageHours) < 1;
}

function bestOfEach(sweeps: readonly SweepState[]): readonly SweepState[] {
  return directions.flatMap((direction) => {
    const own = sweeps.filter((sweep) => sweep.direction === direction);
    const best = own.toSorted((a, b) => (b.pcePercent ?? -1) - (a.pcePercent ?? -1))[0];
    return best === undefined ? [] : [best];
  });
}

function topPce(sweeps: readonly SweepState[]): number {
  return Math.max(-1, ...sweeps.map((sweep) => sweep.pcePercent ?? -1));
}

function timeOf(sweep: SweepState): number {
  return sweep.ageHours ?? 0;
}
