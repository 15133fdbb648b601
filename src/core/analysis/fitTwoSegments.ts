/** A continuous line of two straight pieces. */
export interface TwoSegments {
  /** Index of the point at which the pieces meet. */
  readonly at: number;
  readonly breakHours: number;
  readonly firstSlope: number;
  readonly secondSlope: number;
  /** Value of both pieces where they meet. */
  readonly atBreak: number;
  /** Sum of squared residuals. */
  readonly residual: number;
}

/** Points that each piece needs (isos 3.4). */
const fewestPerSide = 5;
/** Break points tried; more than these are thinned evenly. */
const mostBreaks = 200;

/**
 * The continuous two-segment line with the least squared residual over all break points that leave at
 * least five points on each side, among points [from, n). For each break the model a + b x + c max(0, x - x_k)
 * is linear, so that its three numbers come from the normal equations. Null with too few points.
 */
export function fitTwoSegments(
  hours: Float64Array,
  values: Float64Array,
  from: number,
): TwoSegments | null {
  const first = from + fewestPerSide - 1;
  const last = hours.length - fewestPerSide;
  if (last < first) return null;
  const stride = Math.max(1, Math.ceil((last - first + 1) / mostBreaks));
  let best: TwoSegments | null = null;
  for (let at = first; at <= last; at += stride) {
    const fit = fitAt(hours, values, from, at);
    if (fit !== null && fit.residual < (best?.residual ?? Number.POSITIVE_INFINITY)) best = fit;
  }
  return best;
}

/** Times are taken from the break and values from their mean, so that the sums stay well conditioned. */
function fitAt(
  hours: Float64Array,
  values: Float64Array,
  from: number,
  at: number,
): TwoSegments | null {
  const zero = hours[at] as number;
  const count = hours.length - from;
  let mean = 0;
  for (let i = from; i < hours.length; i++) mean += (values[i] as number) / count;
  // Left piece: p = min(0, x), right piece: q = max(0, x); p q is 0 everywhere.
  let p = 0;
  let q = 0;
  let pp = 0;
  let qq = 0;
  let py = 0;
  let qy = 0;
  let yy = 0;
  for (let i = from; i < hours.length; i++) {
    const x = (hours[i] as number) - zero;
    const y = (values[i] as number) - mean;
    yy += y * y;
    if (x < 0) {
      p += x;
      pp += x * x;
      py += x * y;
    } else {
      q += x;
      qq += x * x;
      qy += x * y;
    }
  }
  if (!(pp > 0) || !(qq > 0)) return null;
  // y = a + b p + c q; the sum of y is 0 by choice of the mean.
  const a = -((p * py) / pp + (q * qy) / qq) / (count - (p * p) / pp - (q * q) / qq);
  if (!Number.isFinite(a)) return null;
  const b = (py - a * p) / pp;
  const c = (qy - a * q) / qq;
  const residual = yy - b * py - c * qy;
  return {
    at,
    breakHours: zero,
    firstSlope: b,
    secondSlope: c,
    atBreak: a + mean,
    residual: Math.max(0, residual),
  };
}
