import { upperBound } from '../series/upperBound.ts';
import { type LineSums, sumPoints } from './LineSums.ts';
import { Sums } from './Sums.ts';

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
/** Share of the squares under which differences of sums are rounding. */
const rounding = 1e-13;
/** Breaks that are tried before the others. */
const fewFirst = 24;
const anyUse = {
  mostResidual: Number.POSITIVE_INFINITY,
  latestHours: Number.POSITIVE_INFINITY,
};

/** What makes a fit of use: its residual, and where it breaks. */
export interface UsefulSegments {
  readonly mostResidual: number;
  readonly latestHours: number;
}

/**
 * The continuous two-segment line with the least squared residual over all break points that leave at
 * least five points on each side, among points [from, n); null with too few points. For each break the model
 * a + b p + c q with p = min(0, x - x_k) and q = max(0, x - x_k) is linear, and its sums come from `sums`.
 *
 * Not every break is tried (branch and bound): wherever it lies in a stretch, the points before the stretch
 * lie on one line and those behind it on another, and what these two lines leave over is the least that such
 * a break can leave. Where that is more than the best break leaves, or than is `useful`, nothing better is
 * there. So a row appended to a run of months is not paid with a walk over its months. Where the best break
 * is of no use the answer may be another one of no use.
 */
export function fitTwoSegments(
  hours: Float64Array,
  from: number,
  sums: LineSums,
  useful: UsefulSegments = anyUse,
): TwoSegments | null {
  const first = from + fewestPerSide - 1;
  const end = hours.length - fewestPerSide + 1;
  if (end <= first) return null;
  const outside = sums.before(from);
  const all = sums.before(hours.length).subtract(outside);
  const zero = sums.origin.hours;
  const [left, right, behind] = [new Sums(), new Sums(), new Sums()];
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  const attempt = (at: number): void => {
    const residual = residualAt(all, left, (hours[at] as number) - zero);
    if (!(residual < least)) return;
    least = residual;
    best = at;
  };
  const search = (begin: number, stop: number): void => {
    sums.before(begin, left).subtract(outside);
    right.set(all).subtract(sums.before(stop, behind).subtract(outside));
    const possible = left.residual + right.residual - rounding * all.yy;
    if (possible > Math.min(least, useful.mostResidual)) return;
    if (stop - begin > sumPoints) {
      const middle = (Math.floor(begin / sumPoints) + Math.max(1, (stop - begin) >> 5)) * sumPoints;
      search(begin, middle);
      search(middle, stop);
      return;
    }
    for (let at = begin; at < stop; at++) {
      attempt(at);
      sums.addPoints(left, at, at + 1);
    }
  };

  // A few breaks first, so that the others are held against a good one.
  for (let at = first; at < end; at += Math.ceil((end - first) / fewFirst)) {
    sums.before(at, left).subtract(outside);
    attempt(at);
  }
  const late = Math.min(end, Math.max(first, upperBound(hours, useful.latestHours)));
  if (late > first) search(first, late);
  // Later breaks are no use, and can only win over one that is.
  if (late < end && least <= useful.mostResidual) search(late, end);
  if (best < 0) return null;
  sums.before(best, left).subtract(outside);
  const breakHours = hours[best] as number;
  const { a, b, c } = solve(all, left, breakHours - zero);
  return {
    at: best,
    breakHours,
    firstSlope: b,
    secondSlope: c,
    atBreak: sums.origin.value + all.y / all.n + a,
    residual: Math.max(0, least),
  };
}

function residualAt(all: Sums, left: Sums, x: number): number {
  const { b, c, py, qy } = solve(all, left, x);
  const residual = all.spread - b * py - c * qy;
  return Number.isFinite(residual) ? residual : Number.POSITIVE_INFINITY;
}

/**
 * Of y = a + b p + c q at the break `x`, where p q is 0 everywhere and values count from their mean; NaN
 * when undetermined. `left`: the points before the break, of `all`.
 */
function solve(all: Sums, left: Sums, x: number) {
  const mean = all.y / all.n;
  const p = left.x - left.n * x;
  const pp = left.xx - 2 * x * left.x + left.n * x * x;
  const py = left.xy - x * left.y - mean * p;
  const q = all.x - left.x - (all.n - left.n) * x;
  const qq = all.xx - left.xx - 2 * x * (all.x - left.x) + (all.n - left.n) * x * x;
  const qy = all.xy - left.xy - x * (all.y - left.y) - mean * q;
  if (!(pp > 0) || !(qq > 0)) return { a: Number.NaN, b: Number.NaN, c: Number.NaN, py, qy };
  const a = -((p * py) / pp + (q * qy) / qq) / (all.n - (p * p) / pp - (q * q) / qq);
  return { a, b: (py - a * p) / pp, c: (qy - a * q) / qq, py, qy };
}
