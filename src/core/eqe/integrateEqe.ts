import { interpolateAt } from '../analysis/interpolateAt.ts';
import { am15g } from './am15g.ts';
import type { EqeSpectrum } from './eqeSpectrum.ts';

/** The current that a spectrum promises under AM1.5G. */
export interface IntegratedEqe {
  /** mA/cm2; null where the spectrum does not meet the reference spectrum. */
  readonly jscMaCm2: number | null;
  /** What was integrated over: outside it nothing is assumed. */
  readonly fromNm: number | null;
  readonly toNm: number | null;
  /** Running integral at each wavelength of the spectrum, mA/cm2. */
  readonly cumulativeMaCm2: Float64Array;
}

/** Elementary charge (C), Planck constant (J s) and speed of light (m/s), exact since the SI of 2019. */
const charge = 1.602176634e-19;
const planck = 6.62607015e-34;
const light = 299792458;
/** From W/m2/nm at a wavelength in nm to mA/cm2/nm: charges per photon energy, m to nm, A/m2 to mA/cm2. */
const perIrradiance = ((charge * 1e-9) / (planck * light)) * 0.1;

/**
 * Jsc,EQE = q times the integral of EQE(wavelength) x photon flux of AM1.5G (ASTM G173-03), by trapezoids
 * over the wavelengths of both tables with linear interpolation in between. Only the range that both cover
 * is integrated.
 */
export function integrateEqe({
  wavelengthNm,
  eqe,
}: Pick<EqeSpectrum, 'wavelengthNm' | 'eqe'>): IntegratedEqe {
  const cumulativeMaCm2 = new Float64Array(wavelengthNm.length);
  const sun = am15g.wavelengthNm;
  const from = Math.max(wavelengthNm[0] ?? Number.NaN, sun[0] as number);
  const to = Math.min(wavelengthNm.at(-1) ?? Number.NaN, sun.at(-1) as number);
  if (wavelengthNm.length < 2 || !(to > from)) {
    return { jscMaCm2: null, fromNm: null, toNm: null, cumulativeMaCm2 };
  }
  const flow = (nm: number) =>
    perIrradiance *
    nm *
    interpolateAt(wavelengthNm, eqe, nm) *
    interpolateAt(sun, am15g.irradiance, nm);
  let sum = 0;
  let at = from;
  let height = flow(at);
  const advance = (nm: number) => {
    const next = flow(nm);
    sum += ((height + next) / 2) * (nm - at);
    at = nm;
    height = next;
  };
  let k = sun.findIndex((nm) => nm > from);
  wavelengthNm.forEach((nm, i) => {
    const end = Math.min(nm, to);
    for (; k < sun.length && (sun[k] as number) < end; k++) advance(sun[k] as number);
    if (end > at) advance(end);
    cumulativeMaCm2[i] = sum;
  });
  return { jscMaCm2: sum, fromNm: from, toNm: to, cumulativeMaCm2 };
}
