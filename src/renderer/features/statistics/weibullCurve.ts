import type { WeibullFit } from '../../../core/statistics/fitWeibull.ts';

const points = 120;

/** A Weibull law from time zero to the last time that is known: it is not carried on. */
export function weibullCurve(
  fit: Extract<WeibullFit, { refusal: null }>,
  toHours: number,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const x = Float64Array.from({ length: points + 1 }, (_, i) => (toHours * i) / points);
  const { shape, scaleHours } = fit;
  return { x, y: x.map((hours) => Math.exp(-((hours / scaleHours.value) ** shape.value))) };
}
