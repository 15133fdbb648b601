import type { CohortCurve } from './meanOverDevices.ts';
import type { Spread } from './spread.ts';
import { studentQuantile } from './studentQuantile.ts';

/** The line of a group and the ends of its band; NaN where there are too few devices for a band. */
export interface Band {
  readonly middle: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Half of the band's width where it is as wide above as below; null for quartiles. */
  readonly half: Float64Array | null;
}

/**
 * The band of a group's curve: mean with s.d., with s.e.m. (s.d. over the root of n), with the 95 %
 * confidence interval of the mean (Student's t of n-1 degrees of freedom), or median with quartiles.
 */
export function bandOf(curve: CohortCurve, spread: Spread): Band {
  if (spread === 'quartiles') {
    return { middle: curve.median, low: curve.q1, high: curve.q3, half: null };
  }
  const half = curve.sd.map((sd, i) => sd * factorOf(spread, curve.n[i] as number));
  return {
    middle: curve.mean,
    low: curve.mean.map((mean, i) => mean - (half[i] as number)),
    high: curve.mean.map((mean, i) => mean + (half[i] as number)),
    half,
  };
}

const quantiles = new Map<number, number>();

function factorOf(spread: Exclude<Spread, 'quartiles'>, n: number): number {
  if (spread === 'sd') return 1;
  if (n < 2) return Number.NaN;
  return (spread === 'sem' ? 1 : quantileFor(n - 1)) / Math.sqrt(n);
}

function quantileFor(df: number): number {
  const known = quantiles.get(df);
  if (known !== undefined) return known;
  const quantile = studentQuantile(0.95, df);
  quantiles.set(df, quantile);
  return quantile;
}
