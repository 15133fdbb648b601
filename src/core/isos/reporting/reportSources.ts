import type { RunLifetimes } from '../../analysis/lifetimes.ts';
import type { EqeColumns } from '../../eqe/eqeColumns.ts';
import type { SweepState } from '../../series/queries.ts';
import type { ConditionsAnswer } from '../conditionQueries.ts';

/** What the worker tells for a report on some runs. */
export interface ReportSources {
  readonly conditions: readonly ConditionsAnswer[];
  readonly lifetimes: readonly RunLifetimes[];
  readonly sweeps: readonly SweepState[];
  readonly spectra: readonly EqeColumns[];
}
