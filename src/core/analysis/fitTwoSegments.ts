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
  let sum = 0;
  for (let i = from; i < hours.length; i++) sum += values[i] as number;
  const mean = sum / count;
  const middle = hours[from + (count >> 1)] as number;
  // Sums over the points before the break and over those from it on, times from the middle and values
  // from their mean: n, x, y, x x, x y. As plain numbers, since every appended row comes through here.
  let n1 = 0;
  let x1 = 0;
  let y1 = 0;
  let xx1 = 0;
  let xy1 = 0;
  let n2 = 0;
  let x2 = 0;
  let y2 = 0;
  let xx2 = 0;
  let xy2 = 0;
  for (let i = from; i < hours.length; i++) {
    const x = (hours[i] as number) - middle;
    const y = (values[i] as number) - mean;
    n2++;
    x2 += x;
    y2 += y;
    xx2 += x * x;
    xy2 += x * y;
  }
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at <= last; at++) {
    const x = (hours[at] as number) - middle;
    const y = (values[at] as number) - mean;
    if (at >= first) {
      // The same sums with times from the break; both pieces as `solve` has them.
      const p = x1 - n1 * x;
      const pp = xx1 - 2 * x * x1 + n1 * x * x;
      const py = xy1 - x * y1;
      const q = x2 - n2 * x;
      const qq = xx2 - 2 * x * x2 + n2 * x * x;
      const qy = xy2 - x * y2;
      if (pp > 0 && qq > 0) {
        const a = -(p * py * qq + q * qy * pp) / (count * pp * qq - p * p * qq - q * q * pp);
        const explained = ((py - a * p) * py * qq + (qy - a * q) * qy * pp) / (pp * qq);
        if (Number.isFinite(a) && explained > most) {
          most = explained;
          best = at;
        }
      }
    }
    n1++;
    x1 += x;
    y1 += y;
    xx1 += x * x;
    xy1 += x * y;
    n2--;
    x2 -= x;
    y2 -= y;
    xx2 -= x * x;
    xy2 -= x * y;
  }
  return best < 0 ? null : fitAt(hours, values, from, best, mean);
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
