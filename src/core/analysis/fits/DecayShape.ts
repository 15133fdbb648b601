import type { FitModel, FitParameter } from './decayFit.ts';

/**
 * One decay model, parted for fitting: it is a sum of amplitudes times basis functions whose shape hangs
 * on few numbers (times and exponents), which are searched as logarithms. `parameters` are amplitudes
 * first, then the shape's numbers. Times in hours.
 */
export interface DecayShape {
  readonly model: FitModel;
  readonly parameters: readonly Pick<FitParameter, 'name' | 'unit'>[];
  /** The basis functions at a time, for the logarithms of the shape's numbers. */
  readonly basis: (hours: number, logs: readonly number[]) => readonly number[];
  readonly value: (hours: number, parameters: readonly number[]) => number;
  /** By each parameter. */
  readonly gradient: (hours: number, parameters: readonly number[]) => readonly number[];
  /** Where the search for the shape's numbers begins; one empty list when there are none. */
  readonly starts: (spanHours: number) => readonly (readonly number[])[];
  /** Smallest and largest logarithm of each number that a record of this span can tell. */
  readonly limits: (spanHours: number) => readonly (readonly [number, number])[];
}
