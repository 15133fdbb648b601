import type { DecayShape } from './DecayShape.ts';

export interface Amplitudes {
  readonly values: readonly number[];
  /** Sum of squared residuals. */
  readonly residual: number;
}

/** The amplitudes of one or two basis functions with the least squares; null when undetermined. */
export function solveAmplitudes(
  shape: Pick<DecayShape, 'basis'>,
  hours: Float64Array,
  values: Float64Array,
  logs: readonly number[],
): Amplitudes | null {
  let aa = 0;
  let ab = 0;
  let bb = 0;
  let ay = 0;
  let by = 0;
  let isPair = false;
  for (let i = 0; i < hours.length; i++) {
    const [a = 0, b] = shape.basis(hours[i] as number, logs);
    const y = values[i] as number;
    aa += a * a;
    ay += a * y;
    if (b === undefined) continue;
    isPair = true;
    ab += a * b;
    bb += b * b;
    by += b * y;
  }
  const determinant = aa * bb - ab * ab;
  // Two functions that are nearly one leave nothing but rounding.
  if (isPair ? !(determinant > 1e-12 * aa * bb) : !(aa > 0)) return null;
  const found = isPair
    ? [(ay * bb - by * ab) / determinant, (by * aa - ay * ab) / determinant]
    : [ay / aa];
  let residual = 0;
  for (let i = 0; i < hours.length; i++) {
    const [a = 0, b = 0] = shape.basis(hours[i] as number, logs);
    const rest = (values[i] as number) - (found[0] as number) * a - (found[1] ?? 0) * b;
    residual += rest * rest;
  }
  return Number.isFinite(residual) ? { values: found, residual } : null;
}
