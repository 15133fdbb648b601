import type { HourSpan } from '../run.ts';
import type { RunView } from '../series/RunView.ts';
import type { HoursIntegral } from './HoursIntegral.ts';
import { integralOf } from './integralOf.ts';

/** Sums of the power of a run; each of them times `factor` is in mW/cm2 x h. */
export interface PowerIntegral {
  readonly integral: HoursIntegral;
  readonly factor: number;
}

/**
 * The power density of a run under load, to be summed: logged, from power and area, or from a PCE that the
 * file gives and the irradiance. Null where none of these is known.
 */
export function powerIntegral(run: RunView, exclusions: readonly HourSpan[]): PowerIntegral | null {
  const ofRun = (factor: number) => ({ integral: run.integral('runValue', exclusions), factor });
  if (run.quantity === 'powerDensity') return ofRun(run.factor);
  if (run.quantities.includes('powerDensity')) {
    return { integral: run.integral('powerDensity', exclusions), factor: 1 };
  }
  if (run.quantity !== 'pce') return null;
  if (run.quantities.includes('irradiance')) {
    const light = run.values('irradiance', 0, run.hours.length);
    const power = run.stored.map((pce, row) => pce * (light[row] as number));
    return { integral: integralOf(run.hours, power, exclusions), factor: 0.01 };
  }
  return run.irradianceMwCm2 === null ? null : ofRun(run.irradianceMwCm2 / 100);
}
