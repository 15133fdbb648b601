import { deviceIdOf } from '../device.ts';

/** Whether two names of a channel or chamber are one, levelled as device names are. */
export function isSamePlace(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && deviceIdOf(a) === deviceIdOf(b);
}
