import type { TimeToFraction } from '../run.ts';
import type { Lifetime } from './lifetime.ts';

/**
 * A time to a fraction as survival analysis takes it. Reached, with a gap or at the start: an event,
 * between its two samples. Not reached: censored at the last time seen. Our own decision: a provisional
 * crossing rests on the last sample alone and counts as censored at the sample before it. Null for a run
 * without a lifetime.
 */
export function lifetimeOf(time: TimeToFraction): Lifetime | null {
  const { status, hours, intervalHours, lowerBoundHours } = time;
  if (status === 'notReached') return lowerBoundHours === null ? null : censored(lowerBoundHours);
  if (hours === null) return null;
  const [from, to] = intervalHours ?? [hours, hours];
  if (status === 'provisional') return censored(from);
  // Below from the start: somewhere between time zero and the first sample.
  return { reached: true, hours, fromHours: status === 'atStart' ? 0 : from, toHours: to };
}

function censored(hours: number): Lifetime {
  return { reached: false, hours, fromHours: hours, toHours: hours };
}
