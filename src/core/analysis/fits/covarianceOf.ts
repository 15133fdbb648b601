import { inverse, Matrix } from 'ml-matrix';
import type { DecayShape } from './DecayShape.ts';

/**
 * Covariance of the parameters at the minimum, s^2 (J'J)^-1, with s^2 = residual / (n - p). Columns of J are
 * scaled to one length first, for a slope per hour and an amplitude differ by orders of magnitude. Null
 * where the points do not determine all parameters.
 */
export function covarianceOf(
  shape: Pick<DecayShape, 'gradient'>,
  hours: Float64Array,
  parameters: readonly number[],
  residual: number,
): readonly (readonly number[])[] | null {
  const jacobian = new Matrix(
    Array.from(hours, (at) => Array.from(shape.gradient(at, parameters))),
  );
  const lengths = parameters.map((_, i) => Math.hypot(...jacobian.getColumn(i)));
  if (!lengths.every((length) => length > 0 && Number.isFinite(length))) return null;
  lengths.forEach((length, i) => {
    jacobian.mulColumn(i, 1 / length);
  });
  const inverted = inverseOf(jacobian.transpose().mmul(jacobian));
  const freedom = hours.length - parameters.length;
  if (inverted === null || freedom < 1) return null;
  const variance = residual / freedom;
  const covariance = parameters.map((_, i) =>
    parameters.map(
      (__, j) =>
        (variance * inverted.get(i, j)) / ((lengths[i] as number) * (lengths[j] as number)),
    ),
  );
  return covariance.every((row, i) => (row[i] as number) >= 0) ? covariance : null;
}

/** Null for a matrix that is singular, or as good as. */
function inverseOf(matrix: Matrix): Matrix | null {
  try {
    const found = inverse(matrix);
    const largest = found.to1DArray().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return largest < 1e12 ? found : null;
  } catch {
    return null;
  }
}
