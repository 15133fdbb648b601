import { am15gTable } from './am15gTable.ts';

/** A spectrum of light, ascending in wavelength. */
export interface LightSpectrum {
  readonly wavelengthNm: Float64Array;
  /** W/m2/nm. */
  readonly irradiance: Float64Array;
}

/** The AM1.5G reference spectrum of ASTM G173-03: 280 to 4000 nm, 1000.37 W/m2 in all. */
export const am15g: LightSpectrum = {
  wavelengthNm: wavelengths(),
  irradiance: Float64Array.from(am15gTable.trim().split(/\s+/), Number),
};

function wavelengths(): Float64Array {
  const nm: number[] = [];
  for (let at = 280; at < 400; at += 0.5) nm.push(at);
  for (let at = 400; at <= 1700; at++) nm.push(at);
  nm.push(1702);
  for (let at = 1705; at <= 4000; at += 5) nm.push(at);
  return Float64Array.from(nm);
}
