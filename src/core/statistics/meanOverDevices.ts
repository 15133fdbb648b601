import { interpolateAt } from '../analysis/interpolateAt.ts';
import type { Gap } from '../run.ts';
import { meanAndDeviation } from './meanAndDeviation.ts';
import { quantileOfSorted } from './quantileOfSorted.ts';

/** One device's curve as it enters a mean, normalised already when the mean is. */
export interface CohortMember {
  readonly hours: Float64Array;
  readonly values: Float64Array;
  readonly gaps: readonly Gap[];
}

/** NaN where too few devices have a value: mean and median need one, what spreads needs three. */
export interface CohortCurve {
  readonly hours: Float64Array;
  readonly mean: Float64Array;
  /** Sample standard deviation (n-1). */
  readonly sd: Float64Array;
  readonly median: Float64Array;
  /** First and third quartile. */
  readonly q1: Float64Array;
  readonly q3: Float64Array;
  readonly n: Float64Array;
}

/** Fewest devices that a spread is drawn for (isos 5). */
const fewestForSpread = 3;

/**
 * Mean, deviation, median and quartiles over devices at each time of a grid (isos 5): linear inside
 * each device's own span only, never across a gap and never carried on after its end. Where no device
 * has a value, mean is NaN and n is 0. `reachHours` is how far a grid time may lie beyond a device's
 * end and still count as its end: devices measured one after the other end minutes apart, and the mean
 * must not jump there. A member may stand for several pixels: their curves are averaged first.
 */
export function meanOverDevices(
  members: readonly (CohortMember | readonly CohortMember[])[],
  grid: Float64Array,
  reachHours = 0,
): CohortCurve {
  const unknown = () => new Float64Array(grid.length).fill(Number.NaN);
  const curve = { mean: unknown(), sd: unknown(), median: unknown(), q1: unknown(), q3: unknown() };
  const n = new Float64Array(grid.length);
  const pixelsOf = members.map((member) => ('hours' in member ? [member] : member));
  for (let i = 0; i < grid.length; i++) {
    const at = grid[i] as number;
    const values = pixelsOf
      .map((pixels) => meanAndDeviation(pixels.flatMap((pixel) => valueAt(pixel, at, reachHours))))
      .flatMap(({ mean }) => (Number.isFinite(mean) ? [mean] : []))
      .sort((a, b) => a - b);
    const { mean, sd } = meanAndDeviation(values);
    n[i] = values.length;
    curve.mean[i] = mean;
    curve.median[i] = quantileOfSorted(values, 0.5);
    if (values.length < fewestForSpread) continue;
    curve.sd[i] = sd;
    curve.q1[i] = quantileOfSorted(values, 0.25);
    curve.q3[i] = quantileOfSorted(values, 0.75);
  }
  return { hours: grid, ...curve, n };
}

function valueAt({ hours, values, gaps }: CohortMember, at: number, reachHours: number): number[] {
  const value = interpolateAt(hours, values, within(hours, at, reachHours), gaps);
  return Number.isFinite(value) ? [value] : [];
}

/** The end of a span for a time that lies no more than `reach` beyond it, otherwise the time itself. */
function within(hours: Float64Array, at: number, reach: number): number {
  const first = hours[0] ?? Number.NaN;
  const last = hours.at(-1) ?? Number.NaN;
  if (at < first && first - at <= reach) return first;
  if (at > last && at - last <= reach) return last;
  return at;
}
