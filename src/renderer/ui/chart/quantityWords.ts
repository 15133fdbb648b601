import type { Quantity } from '../../../core/quantity.ts';

/** Names of quantities as on an axis. */
export const quantityWords: Readonly<Record<Quantity, string>> = {
  voltage: 'Voltage',
  current: 'Current',
  currentDensity: 'Current density',
  power: 'Power',
  powerDensity: 'Power density',
  pce: 'PCE',
  openCircuitVoltage: 'Open-circuit voltage',
  shortCircuitCurrentDensity: 'Short-circuit current density',
  fillFactor: 'Fill factor',
  temperature: 'Temperature',
  relativeHumidity: 'Relative humidity',
  irradiance: 'Irradiance',
};

/** The canonical unit as people write it: `mA/cm²`. */
export function unitText(unit: string): string {
  return unit.replace('cm2', 'cm²');
}

/** `Current density (mA/cm²)`; a ratio has no bracket. */
export function withUnit(name: string, unit: string): string {
  return unit === '' ? name : `${name} (${unitText(unit)})`;
}
