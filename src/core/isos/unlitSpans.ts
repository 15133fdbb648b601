import { leastIrradiance } from '../series/leastIrradiance.ts';
import type { LampOffSpan } from './conformity.ts';
import type { LogSamples } from './LogSamples.ts';

/** Spans of an irradiance log (mW/cm2) without light: from the first dark sample to the next lit one. */
export function unlitSpans({ hours, values }: LogSamples): readonly LampOffSpan[] {
  const spans: LampOffSpan[] = [];
  let from: number | null = null;
  for (let i = 0; i < values.length; i++) {
    const at = hours[i] as number;
    const isDark = (values[i] as number) < leastIrradiance;
    if (isDark) from ??= at;
    if (from !== null && (!isDark || i === values.length - 1)) {
      spans.push({ fromHours: from, toHours: at, hours: at - from });
      from = null;
    }
  }
  return spans;
}
