import type { HourSpan } from '../run.ts';

/** Whether a point lies in one of the spans that the person excluded; both ends belong to a span. */
export function isExcluded(spans: readonly HourSpan[], hours: number): boolean {
  for (const span of spans) {
    if (hours >= span.fromHours && hours <= span.toHours) return true;
  }
  return false;
}
