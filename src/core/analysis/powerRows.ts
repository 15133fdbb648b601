import type { RunView } from '../series/RunView.ts';

/** Power of every row; each value times `factor` is in mW/cm2. */
export interface PowerRows {
  readonly values: ArrayLike<number>;
  readonly factor: number;
}

/**
 * The power density of a run under load, row by row: logged, from power and area, or from a PCE that the
 * file gives and the irradiance. Null where none of these is known.
 */
export function powerRows(run: RunView): PowerRows | null {
  const all = run.hours.length;
  if (run.quantity === 'powerDensity') return { values: run.stored, factor: run.factor };
  if (run.quantities.includes('powerDensity')) {
    return { values: run.values('powerDensity', 0, all), factor: 1 };
  }
  if (run.quantity !== 'pce') return null;
  const { stored } = run;
  if (run.quantities.includes('irradiance')) {
    const light = run.values('irradiance', 0, all);
    return { values: stored.map((pce, row) => pce * (light[row] as number)), factor: 0.01 };
  }
  if (run.irradianceMwCm2 === null) return null;
  return { values: stored, factor: run.irradianceMwCm2 / 100 };
}
