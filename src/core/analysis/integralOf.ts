import type { HourSpan } from '../run.ts';
import { HoursIntegral } from './HoursIntegral.ts';

/** The integral of a record that stands still. */
export function integralOf(
  hours: Float64Array,
  values: Float64Array,
  exclusions: readonly HourSpan[],
): HoursIntegral {
  const integral = new HoursIntegral(exclusions);
  integral.follow(hours, (from, to) => values.subarray(from, to));
  return integral;
}
