import type { ExtrapolatedTime } from './runFit.ts';

/** No extrapolated time, and why. */
export function refusedTime(reason: string): ExtrapolatedTime {
  return { hours: null, fromHours: null, toHours: null, reason };
}
