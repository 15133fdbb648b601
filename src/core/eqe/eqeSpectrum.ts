import type { DeviceIdentity } from '../device.ts';
import type { LocalTime } from '../localTime.ts';

/** External quantum efficiency (IPCE) of one device over the wavelength, as a file gives it. */
export interface EqeSpectrum {
  readonly device: DeviceIdentity;
  readonly measuredAt: LocalTime | null;
  /** Ascending, each wavelength once. */
  readonly wavelengthNm: Float64Array;
  /** Electrons per photon, as a fraction. */
  readonly eqe: Float64Array;
  /** What was taken for granted (unit, order), a sentence each. */
  readonly assumptions: readonly string[];
}
