import type { CountedUnit } from '../../core/statistics/countedUnit.ts';

/** What n counts, in the plural. */
export const unitWords: Readonly<Record<CountedUnit, string>> = {
  device: 'devices',
  pixel: 'pixels',
  substrate: 'substrates',
};
