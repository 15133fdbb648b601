import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { covarianceOf } from './covarianceOf.ts';
import type { DecayShape } from './DecayShape.ts';
import type { DecayFit, FitModel } from './decayFit.ts';
import { decayShapes } from './decayShapes.ts';
import { solveAmplitudes } from './solveAmplitudes.ts';
import { studentQuantile } from './studentQuantile.ts';

/** A model that could not be fitted, and why. */
export interface RefusedFit {
  readonly reason: string;
}

/**
 * A decay model through points by least squares. Amplitudes follow from the shape's few numbers (variable
 * projection, Golub and Pereyra 1973, doi 10.1137/0710036), of which the best on a coarse grid is refined
 * with Levenberg-Marquardt: no starting values to guess, and no local minimum next to a bad guess. Standard
 * errors from the covariance at the minimum take residuals for independent. `hours` ascend; a reason
 * instead of a fit when points are too few or do not show the shape.
 */
export function fitDecay(
  model: FitModel,
  hours: Float64Array,
  values: Float64Array,
): DecayFit | RefusedFit {
  const shape = decayShapes[model];
  const least = shape.parameters.length + 2;
  if (hours.length < least) {
    return { reason: `The fit needs ${least} points, and there are ${hours.length}.` };
  }
  const span = (hours[hours.length - 1] as number) - (hours[0] as number);
  if (!(span > 0)) return { reason: 'All points have the same time.' };
  if (shape.limits(span).length > 0 && values.every((value) => value === values[0])) {
    return { reason: 'All values are the same: there is no decay to fit.' };
  }
  const logs = search(shape, hours, values, span);
  const amplitudes = logs === null ? null : solveAmplitudes(shape, hours, values, logs);
  if (logs === null || amplitudes === null) return { reason: 'The points do not show this shape.' };
  const isAtLimit = shape
    .limits(span)
    .some(
      ([low, high], i) => !((logs[i] as number) > low + 0.01 && (logs[i] as number) < high - 0.01),
    );
  if (isAtLimit) {
    return { reason: 'The points do not show this shape: a decay time runs out of the record.' };
  }
  const found = ordered(model, [...amplitudes.values, ...logs.map(Math.exp)]);
  const covariance = covarianceOf(shape, hours, found, amplitudes.residual);
  const quantile = studentQuantile(hours.length - found.length);
  return {
    model,
    parameters: shape.parameters.map((parameter, i) => ({
      ...parameter,
      value: found[i] as number,
      standardError: covariance === null ? null : Math.sqrt(covariance[i]?.[i] ?? Number.NaN),
    })),
    r2: explained(values, amplitudes.residual),
    points: hours.length,
    valueAt: (at) => shape.value(at, found),
    halfWidthAt: (at) =>
      covariance === null ? Number.NaN : quantile * errorAt(shape.gradient(at, found), covariance),
  };
}

/** The logarithms of the shape's numbers with the least residual; null when none can be solved. */
function search(
  shape: DecayShape,
  hours: Float64Array,
  values: Float64Array,
  span: number,
): readonly number[] | null {
  let best: readonly number[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const logs of shape.starts(span)) {
    const residual = solveAmplitudes(shape, hours, values, logs)?.residual;
    if (residual === undefined || residual >= least) continue;
    least = residual;
    best = logs;
  }
  if (best === null || best.length === 0) return best;
  const limits = shape.limits(span);
  const { parameterValues } = levenbergMarquardt({ x: hours, y: values }, projected, {
    initialValues: best,
    minValues: limits.map(([low]) => low),
    maxValues: limits.map(([, high]) => high),
    gradientDifference: 1e-4,
    centralDifference: true,
    damping: 1e-3,
    maxIterations: 15,
    errorTolerance: least * 1e-14,
  });
  return (solveAmplitudes(shape, hours, values, parameterValues)?.residual ?? least) < least
    ? parameterValues
    : best;

  /** The model with the amplitudes that suit these numbers best. */
  function projected(logs: number[]): (at: number) => number {
    const amplitudes = solveAmplitudes(shape, hours, values, logs)?.values;
    return (at) => {
      const [a = 0, b = 0] = shape.basis(at, logs);
      return (amplitudes?.[0] ?? 0) * a + (amplitudes?.[1] ?? 0) * b;
    };
  }
}

/** The fast part of a biexponential first. */
function ordered(model: FitModel, found: readonly number[]): readonly number[] {
  const [a1 = 0, a2 = 0, first = 0, second = 0] = found;
  return model === 'biexponential' && first > second ? [a2, a1, second, first] : found;
}

function errorAt(gradient: readonly number[], covariance: readonly (readonly number[])[]): number {
  let sum = 0;
  gradient.forEach((a, i) => {
    gradient.forEach((b, j) => {
      sum += a * b * (covariance[i]?.[j] ?? Number.NaN);
    });
  });
  return Math.sqrt(Math.max(0, sum));
}

function explained(values: Float64Array, residual: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return total > 0 ? 1 - residual / total : 0;
}
