import type { EqeSpectrum } from './eqeSpectrum.ts';

export interface SpectrumColumns {
  readonly wavelengthHead: string;
  readonly wavelength: readonly number[];
  readonly eqeHead: string;
  readonly eqe: readonly number[];
}

/** Planck constant times speed of light, eV nm. */
const energyTimesWavelength = 1239.841984;
const fewestPoints = 3;

/**
 * One spectrum from two printed columns: photon energies become wavelengths, per cent a fraction. Without
 * a unit, values that reach over 1.5 are per cent (our own decision). Null with fewer than three points.
 */
export function spectrumOfColumns(
  columns: SpectrumColumns,
): Pick<EqeSpectrum, 'wavelengthNm' | 'eqe' | 'assumptions'> | null {
  const isEnergy = /energy/i.test(columns.wavelengthHead);
  const byWavelength = new Map<number, number>();
  columns.wavelength.forEach((printed, row) => {
    const nm = isEnergy ? energyTimesWavelength / printed : printed;
    const value = columns.eqe[row] ?? Number.NaN;
    if (nm > 0 && Number.isFinite(nm) && Number.isFinite(value)) byWavelength.set(nm, value);
  });
  if (byWavelength.size < fewestPoints) return null;
  const points = [...byWavelength].sort(([a], [b]) => a - b);
  const highest = Math.max(...points.map(([, value]) => value));
  const saysPercent = columns.eqeHead.includes('%');
  const saysFraction = /fraction|[[(]\s*(1|-|0-1|a\.?u\.?)?\s*[\])]/i.test(columns.eqeHead);
  const isPercent = saysPercent || (!saysFraction && highest > 1.5);
  const assumptions: string[] = [];
  if (!saysPercent && !saysFraction) {
    assumptions.push(
      `The column “${columns.eqeHead}” names no unit: its values are taken as ${isPercent ? 'per cent' : 'a fraction'}.`,
    );
  }
  const scale = isPercent ? 100 : 1;
  if (highest / scale > 1) {
    assumptions.push(
      `EQE reaches ${((100 * highest) / scale).toFixed(0)} %, more than one electron per photon: check the unit and the calibration.`,
    );
  }
  return {
    wavelengthNm: Float64Array.from(points, ([nm]) => nm),
    eqe: Float64Array.from(points, ([, value]) => value / scale),
    assumptions,
  };
}
