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

/** Sums over points, times from one moment and values from their mean. */
interface Sums {
  n: number;
  x: number;
  y: number;
  xx: number;
  xy: number;
}

/**
 * The continuous two-segment line with the least squared residual over all break points that leave at
 * least five points on each side, among points [from, n). For each break the model a + b p + c q with
 * p = min(0, x - x_k) and q = max(0, x - x_k) is linear; its sums follow from those of the break before, so
 * that all breaks together cost little more than one. Null with too few points.
 */
export function fitTwoSegments(
  hours: Float64Array,
  values: Float64Array,
  from: number,
): TwoSegments | null {
  const first = from + fewestPerSide - 1;
  const last = hours.length - fewestPerSide;
  if (last < first) return null;
  const count = hours.length - from;
  let mean = 0;
  for (let i = from; i < hours.length; i++) mean += (values[i] as number) / count;
  const middle = hours[from + (count >> 1)] as number;
  const before = { n: 0, x: 0, y: 0, xx: 0, xy: 0 };
  const after = { n: 0, x: 0, y: 0, xx: 0, xy: 0 };
  for (let i = from; i < hours.length; i++) move(after, i, 1);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at <= last; at++) {
    if (at >= first) {
      const explained = explainedAt(before, after, (hours[at] as number) - middle, count);
      if (explained > most) {
        most = explained;
        best = at;
      }
    }
    move(before, at, 1);
    move(after, at, -1);
  }
  return best < 0 ? null : fitAt(hours, values, from, best, mean);

  function move(sums: Sums, at: number, sign: 1 | -1): void {
    const x = (hours[at] as number) - middle;
    const y = (values[at] as number) - mean;
    sums.n += sign;
    sums.x += sign * x;
    sums.y += sign * y;
    sums.xx += sign * x * x;
    sums.xy += sign * x * y;
  }
}

interface Coefficients {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Of y = a + b p + c q, where p q is 0 everywhere and the sum of y is 0; null when undetermined. */
function solve(
  count: number,
  { p, pp, py }: { readonly p: number; readonly pp: number; readonly py: number },
  { q, qq, qy }: { readonly q: number; readonly qq: number; readonly qy: number },
): Coefficients | null {
  if (!(pp > 0) || !(qq > 0)) return null;
  const a = -((p * py) / pp + (q * qy) / qq) / (count - (p * p) / pp - (q * q) / qq);
  if (!Number.isFinite(a)) return null;
  return { a, b: (py - a * p) / pp, c: (qy - a * q) / qq };
}

/** How much of the sum of squares a break at `x` explains. */
function explainedAt(before: Sums, after: Sums, x: number, count: number): number {
  const left = aroundBreak(before, x);
  const right = aroundBreak(after, x);
  const found = solve(
    count,
    { p: left.x, pp: left.xx, py: left.xy },
    { q: right.x, qq: right.xx, qy: right.xy },
  );
  return found === null ? Number.NEGATIVE_INFINITY : found.b * left.xy + found.c * right.xy;
}

function aroundBreak({ n, x, y, xx, xy }: Sums, zero: number) {
  return { x: x - n * zero, xx: xx - 2 * zero * x + n * zero * zero, xy: xy - zero * y };
}

/** The chosen break once more, straight from its points: differences of large sums lose digits. */
function fitAt(
  hours: Float64Array,
  values: Float64Array,
  from: number,
  at: number,
  mean: number,
): TwoSegments | null {
  const zero = hours[at] as number;
  const left = { p: 0, pp: 0, py: 0 };
  const right = { q: 0, qq: 0, qy: 0 };
  let yy = 0;
  for (let i = from; i < hours.length; i++) {
    const x = (hours[i] as number) - zero;
    const y = (values[i] as number) - mean;
    yy += y * y;
    if (x < 0) {
      left.p += x;
      left.pp += x * x;
      left.py += x * y;
    } else {
      right.q += x;
      right.qq += x * x;
      right.qy += x * y;
    }
  }
  const found = solve(hours.length - from, left, right);
  if (found === null) return null;
  return {
    at,
    breakHours: zero,
    firstSlope: found.b,
    secondSlope: found.c,
    atBreak: found.a + mean,
    residual: Math.max(0, yy - found.b * left.py - found.c * right.qy),
  };
}
