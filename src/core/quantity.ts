/**
 * What a column of numbers means. Every column inside Shelflight is in the canonical unit of its
 * quantity; readers convert on the way in.
 */
export type Quantity =
  | 'voltage'
  | 'current'
  | 'currentDensity'
  | 'power'
  | 'powerDensity'
  | 'pce'
  | 'openCircuitVoltage'
  | 'shortCircuitCurrentDensity'
  | 'fillFactor'
  | 'temperature'
  | 'relativeHumidity'
  | 'irradiance';

/** Canonical unit of each quantity, as shown on axes and in exports. */
export const canonicalUnit: Readonly<Record<Quantity, string>> = {
  voltage: 'V',
  current: 'mA',
  currentDensity: 'mA/cm2',
  power: 'mW',
  powerDensity: 'mW/cm2',
  pce: '%',
  openCircuitVoltage: 'V',
  shortCircuitCurrentDensity: 'mA/cm2',
  fillFactor: '',
  temperature: '°C',
  relativeHumidity: '%',
  irradiance: 'mW/cm2',
};
