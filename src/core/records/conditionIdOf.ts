import { deviceIdOf } from '../device.ts';

/** The id of a condition: its name, levelled as device names are. */
export function conditionIdOf(name: string): string {
  return deviceIdOf(name);
}
