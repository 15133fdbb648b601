import type { HourSpan } from '../run.ts';

/** The hour before which nothing behind `hours` is excluded; -Infinity when `hours` itself is. */
export function includedUntil(spans: readonly HourSpan[], hours: number): number {
  let until = Number.POSITIVE_INFINITY;
  for (const { fromHours, toHours } of spans) {
    if (fromHours > hours) until = Math.min(until, fromHours);
    else if (toHours >= hours) return Number.NEGATIVE_INFINITY;
  }
  return until;
}
