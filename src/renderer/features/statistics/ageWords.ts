import { formatTimeToFraction } from '../../../core/analysis/formatTimeToFraction.ts';
import type { TimeToFraction } from '../../../core/run.ts';
import type { StatisticsState } from './statisticsStore.ts';

const hoursPerDay = 24;

/** The age that was chosen, in hours, and how far off a sweep may be. */
export interface ChosenAge {
  readonly atHours: number;
  readonly windowHours: number;
}

/**
 * Our own decision: a sweep counts for an age when it lies within a tenth of it, but at least within
 * 12 hours; for the initial figures within a day of the device's first sweep.
 */
export function chosenAge({ age, ageUnit }: Pick<StatisticsState, 'age' | 'ageUnit'>): ChosenAge {
  if (age === null) return { atHours: 0, windowHours: hoursPerDay };
  const atHours = ageUnit === 'days' ? age * hoursPerDay : age;
  return { atHours, windowHours: Math.max(12, atHours / 10) };
}

/** `10 d`, `36.5 h`. */
export function hoursText(hours: number, unit: 'hours' | 'days'): string {
  const value = unit === 'days' ? hours / hoursPerDay : hours;
  const digits = value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
  return `${digits} ${unit === 'days' ? 'd' : 'h'}`;
}

/** `> 30 d`: a bound, never rounded up. */
export function outlivedText(hours: number, unit: 'hours' | 'days'): string {
  const bound: TimeToFraction = {
    status: 'notReached',
    hours: null,
    intervalHours: null,
    lowerBoundHours: hours,
    recoveredAtHours: null,
    reason: null,
  };
  return formatTimeToFraction(bound, unit === 'days' ? 'd' : 'h');
}

/** `Initial`, `At 10 d:`. */
export function whenText(state: Pick<StatisticsState, 'age' | 'ageUnit'>): string {
  return state.age === null
    ? 'Initial'
    : `At ${hoursText(chosenAge(state).atHours, state.ageUnit)}:`;
}
