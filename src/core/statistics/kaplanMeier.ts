import type { Lifetime } from './lifetime.ts';

/** The share that is still above, after each time at which a lifetime ended; columns of one length. */
export interface SurvivalCurve {
  readonly n: number;
  /** How many lifetimes ended; the others are censored. */
  readonly reached: number;
  readonly hours: Float64Array;
  readonly survival: Float64Array;
  /** After Greenwood. */
  readonly standardError: Float64Array;
  /** Log-log 95 % limits; NaN where survival is 0. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Still above just before each time. */
  readonly atRisk: Float64Array;
  /** Ended at each time. */
  readonly ended: Float64Array;
  /** Ascending; a time for each censored lifetime. */
  readonly censoredHours: Float64Array;
  /** The last time that anything is known of. */
  readonly lastHours: number;
  /** First time with half or fewer left; null when survival stays above. */
  readonly medianHours: number | null;
  /** Where the limits cross one half (Brookmeyer & Crowley 1982); null when a limit does not. */
  readonly medianLowHours: number | null;
  readonly medianHighHours: number | null;
}

/** Of the normal distribution, for limits of 95 %. */
const normalQuantile = 1.959963984540054;
/** Rounding of products must not decide whether half are left. */
const tolerance = 1e-12;

/**
 * Product-limit estimate (Kaplan & Meier 1958, doi 10.1080/01621459.1958.10501452): ends of one time
 * together, censored lifetimes of the same time still at risk. Variance after Greenwood, limits on the
 * log-log scale (Kalbfleisch & Prentice). A lifetime known to an interval counts at its `hours`.
 */
export function kaplanMeier(lifetimes: readonly Lifetime[]): SurvivalCurve {
  const ends = lifetimes.filter((lifetime) => lifetime.reached);
  const times = [...new Set(ends.map(({ hours }) => hours))].sort((a, b) => a - b);
  const column = () => new Float64Array(times.length);
  const curve = { survival: column(), standardError: column(), low: column(), high: column() };
  const atRisk = column();
  const ended = column();
  let left = 1;
  let greenwood = 0;
  times.forEach((time, i) => {
    const n = lifetimes.filter(({ hours }) => hours >= time).length;
    const d = ends.filter(({ hours }) => hours === time).length;
    left = n === d ? 0 : left * (1 - d / n);
    greenwood += n === d ? 0 : d / (n * (n - d));
    const [low, high] = limits(left, greenwood);
    atRisk[i] = n;
    ended[i] = d;
    curve.survival[i] = left;
    curve.standardError[i] = left * Math.sqrt(greenwood);
    curve.low[i] = low;
    curve.high[i] = high;
  });
  const crossing = (column: Float64Array) => {
    const at = column.findIndex((share) => share <= 0.5 + tolerance);
    return at < 0 ? null : (times[at] as number);
  };
  const censored = lifetimes.filter(({ reached }) => !reached).map(({ hours }) => hours);
  return {
    n: lifetimes.length,
    reached: ends.length,
    hours: Float64Array.from(times),
    ...curve,
    atRisk,
    ended,
    censoredHours: Float64Array.from(censored).sort(),
    lastHours: lifetimes.reduce((last, { hours }) => Math.max(last, hours), 0),
    medianHours: crossing(curve.survival),
    medianLowHours: crossing(curve.low),
    medianHighHours: crossing(curve.high),
  };
}

function limits(survival: number, greenwood: number): readonly [number, number] {
  if (survival <= 0) return [Number.NaN, Number.NaN];
  const spread = Math.sqrt(greenwood) / Math.abs(Math.log(survival));
  return [
    survival ** Math.exp(normalQuantile * spread),
    survival ** Math.exp(-normalQuantile * spread),
  ];
}
