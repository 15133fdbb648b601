import type { ColumnMeaning } from './columnVocabulary.ts';
import type { Unit, UnitDimension } from './parseUnit.ts';

const meaningOfDimension: Partial<Record<UnitDimension, ColumnMeaning>> = {
  voltage: 'voltage',
  current: 'current',
  currentDensity: 'currentDensity',
  power: 'power',
  powerDensity: 'powerDensity',
  temperature: 'temperature',
  time: 'time',
};

/** Brings name and unit of a column together; a unit that cannot be of the name makes it ignored. */
export function settleMeaning(
  term: ColumnMeaning | null,
  unit: Unit | null,
  whole: boolean,
): ColumnMeaning | null {
  if (unit === null) return term;
  const dimension = unit.dimension;
  const byUnit = meaningOfDimension[dimension] ?? null;
  // `Forward scan (mA)` names no quantity; its unit does.
  if (term === null || (term === 'ignored' && !whole)) return byUnit ?? term;
  const pair = `${term}:${dimension}`;
  switch (pair) {
    case 'current:currentDensity':
      return 'currentDensity';
    case 'currentDensity:current':
      return 'current';
    case 'power:powerDensity':
      return 'powerDensity';
    case 'powerDensity:power':
      return 'power';
    case 'power:percent':
    case 'powerDensity:percent':
      return 'pce';
    case 'shortCircuitCurrent:currentDensity':
      return 'shortCircuitCurrentDensity';
    case 'shortCircuitCurrentDensity:current':
      return 'shortCircuitCurrent';
    case 'time:temperature':
      return 'temperature';
  }
  return fits(term, dimension) ? term : 'ignored';
}

function fits(term: ColumnMeaning, dimension: UnitDimension): boolean {
  switch (term) {
    case 'voltage':
    case 'openCircuitVoltage':
      return dimension === 'voltage';
    case 'current':
    case 'shortCircuitCurrent':
      return dimension === 'current';
    case 'currentDensity':
    case 'shortCircuitCurrentDensity':
      return dimension === 'currentDensity';
    case 'power':
      return dimension === 'power';
    case 'powerDensity':
      return dimension === 'powerDensity';
    case 'irradiance':
      return dimension === 'powerDensity' || dimension === 'suns';
    case 'pce':
    case 'fillFactor':
    case 'relativeHumidity':
      return dimension === 'percent';
    case 'temperature':
      return dimension === 'temperature';
    case 'time':
      return dimension === 'time';
    case 'area':
      return dimension === 'area';
    default:
      return true;
  }
}
