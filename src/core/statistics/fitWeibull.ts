import type { Lifetime } from './lifetime.ts';
import { weibullLogLikelihood } from './weibullLogLikelihood.ts';

/** A number with its 95 % confidence limits. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type WeibullFit =
  | {
      /** Under 1 early failures, about 1 random ones, above 1 wear-out. */
      readonly shape: Estimate;
      /** Hours after which 1/e of the devices are left. */
      readonly scaleHours: Estimate;
      readonly n: number;
      readonly failed: number;
      readonly logLikelihood: number;
      readonly refusal: null;
    }
  | { readonly refusal: string };

const fewestFailures = 4;
const normalQuantile = 1.959963984540054;
const mostSteps = 200;
/** For second differences of numbers around one. */
const step = 1e-4;
/** Limits further apart than this factor tell nothing: the data do not bound the shape. */
const widestLimits = 1e4;

/**
 * Weibull law by maximum likelihood with right- and interval-censored terms (isos 5); limits from the
 * observed information on the logarithms of shape and scale. Refuses, with a sentence, below 4 failures
 * and where the data do not bound the shape.
 */
export function fitWeibull(lifetimes: readonly Lifetime[]): WeibullFit {
  const failures = lifetimes.filter(({ reached }) => reached);
  const failed = failures.length;
  const n = lifetimes.length;
  if (failed < fewestFailures) {
    return {
      refusal: `${failed} of ${n} failed: a Weibull fit needs at least ${fewestFailures} failures.`,
    };
  }
  if (failures.some(({ toHours }) => !(toHours > 0))) {
    return {
      refusal: 'A device was below from the very start: a Weibull law has no such lifetime.',
    };
  }
  // Around the middle of the data both numbers are near one, whatever the unit of time.
  const center = Math.log(medianHours(failures));
  const value = ([location, logSpread]: Point) =>
    weibullLogLikelihood(lifetimes, center + location, Math.exp(logSpread));
  const top = climb(value);
  const deviations = standardErrors(value, top);
  if (deviations === null || 2 * normalQuantile * deviations[1] > Math.log(widestLimits)) {
    return {
      refusal:
        'The failures lie too close together, or between too few measurements, to tell a shape.',
    };
  }
  return {
    shape: estimate(-top[1], deviations[1]),
    scaleHours: estimate(center + top[0], deviations[0]),
    n,
    failed,
    logLikelihood: value(top),
    refusal: null,
  };
}

/** Location of ln(time), and the logarithm of the spread. */
type Point = readonly [number, number];
type Value = (point: Point) => number;

function medianHours(failures: readonly Lifetime[]): number {
  const times = failures.map(({ hours, toHours }) => (hours > 0 ? hours : toHours));
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

/** Newton's steps, shortened until they climb; along the gradient where the hill is not round. */
function climb(value: Value): Point {
  let at: Point = [0, 0];
  let height = value(at);
  for (let i = 0; i < mostSteps; i++) {
    const move = direction(value, at);
    let share = 1;
    let next: Point = at;
    let reached = Number.NEGATIVE_INFINITY;
    for (; share > 1e-12; share /= 2) {
      next = [at[0] + share * move[0], at[1] + share * move[1]];
      reached = value(next);
      if (reached > height) break;
    }
    if (!(reached > height)) return at;
    at = next;
    height = reached;
  }
  return at;
}

function direction(value: Value, at: Point): Point {
  const [g0, g1] = gradient(value, at);
  const { a, b, c } = curvature(value, at);
  const determinant = a * c - b * b;
  const isRound = a < 0 && determinant > 0;
  const move: Point = isRound
    ? [(-c * g0 + b * g1) / determinant, (b * g0 - a * g1) / determinant]
    : [g0, g1];
  const length = Math.hypot(move[0], move[1]);
  return length > 1 ? [move[0] / length, move[1] / length] : move;
}

function gradient(value: Value, [x, y]: Point): Point {
  return [
    (value([x + step, y]) - value([x - step, y])) / (2 * step),
    (value([x, y + step]) - value([x, y - step])) / (2 * step),
  ];
}

function curvature(value: Value, [x, y]: Point) {
  const middle = value([x, y]);
  const second = (dx: number, dy: number) =>
    (value([x + dx, y + dy]) - 2 * middle + value([x - dx, y - dy])) / step ** 2;
  const mixed =
    value([x + step, y + step]) -
    value([x + step, y - step]) -
    value([x - step, y + step]) +
    value([x - step, y - step]);
  return { a: second(step, 0), b: mixed / (4 * step ** 2), c: second(0, step) };
}

/** Null where the likelihood has no top here. */
function standardErrors(value: Value, at: Point): Point | null {
  const { a, b, c } = curvature(value, at);
  const determinant = a * c - b * b;
  if (!(a < 0 && determinant > 0)) return null;
  return [Math.sqrt(-c / determinant), Math.sqrt(-a / determinant)];
}

function estimate(logarithm: number, deviation: number): Estimate {
  return {
    value: Math.exp(logarithm),
    low: Math.exp(logarithm - normalQuantile * deviation),
    high: Math.exp(logarithm + normalQuantile * deviation),
  };
}
