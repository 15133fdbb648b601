import type { CohortColumns } from '../../../core/series/queries.ts';
import { bandOf } from '../../../core/statistics/bandOf.ts';
import type { Spread } from '../../../core/statistics/spread.ts';
import type { TraceValues } from '../../ui/chart/picture.ts';

/** The line of a group with the band that was chosen, and what a data file says of it. */
export function cohortValues(cohort: CohortColumns, spread: Spread): TraceValues {
  const { hours, sd, n } = cohort;
  const { middle, low, high, half } = bandOf(cohort, spread);
  const common = { x: hours, y: middle, n, pointsInRange: hours.length };
  if (spread === 'sd') return { ...common, sd };
  const columns =
    half === null
      ? [
          { head: 'first quartile', values: low },
          { head: 'third quartile', values: high },
        ]
      : [{ head: halfWords[spread === 'sem' ? 'sem' : 'ci95'], values: half }];
  return { ...common, sd: null, band: { low, high, columns } };
}

const halfWords = {
  sem: 's.e.m.',
  ci95: 'half of the 95 % confidence interval of the mean',
} as const;
