import { parseUnit, type Unit } from '../parseUnit.ts';
import type { MappedMeaning } from './TableMapping.ts';

const choices: Partial<Record<MappedMeaning, readonly string[]>> = {
  voltage: ['V', 'mV'],
  openCircuitVoltage: ['V', 'mV'],
  current: ['mA', 'A', 'µA', 'nA'],
  currentDensity: ['mA/cm2', 'A/cm2', 'µA/cm2', 'A/m2', 'mA/m2'],
  shortCircuitCurrentDensity: ['mA/cm2', 'A/cm2', 'µA/cm2', 'A/m2', 'mA/m2'],
  power: ['mW', 'W', 'µW'],
  powerDensity: ['mW/cm2', 'W/cm2', 'W/m2'],
  pce: ['%', 'fraction'],
  fillFactor: ['fraction', '%'],
  temperature: ['°C', 'K'],
  relativeHumidity: ['%', 'fraction'],
  irradiance: ['mW/cm2', 'W/m2', 'suns'],
  time: ['s', 'min', 'h', 'd', 'ms'],
};

const fraction: Unit = { dimension: 'percent', multiplier: 100, divisor: 1, offset: 0 };

/** Units that a column of a meaning can have, the usual one first; none for names and dates. */
export function unitChoices(meaning: MappedMeaning): readonly string[] {
  return choices[meaning] ?? [];
}

/** The unit that a mapping names, or null when it cannot be one of this meaning. */
export function unitOfMeaning(meaning: MappedMeaning, text: string): Unit | null {
  const usual = unitChoices(meaning);
  if (text === 'fraction') return usual.includes('fraction') ? fraction : null;
  const unit = parseUnit(text);
  if (unit === null) return null;
  const fits = usual.some((choice) => parseUnit(choice)?.dimension === unit.dimension);
  return fits ? unit : null;
}

/** How a unit is written among the choices of a meaning; null when it is none of them. */
export function unitTextOf(meaning: MappedMeaning, unit: Unit): string | null {
  return (
    unitChoices(meaning).find((choice) => {
      const known = unitOfMeaning(meaning, choice);
      return (
        known !== null &&
        known.dimension === unit.dimension &&
        known.multiplier === unit.multiplier &&
        known.divisor === unit.divisor &&
        known.offset === unit.offset
      );
    }) ?? null
  );
}
