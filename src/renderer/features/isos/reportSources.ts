import type { RunLifetimes } from '../../../core/analysis/lifetimes.ts';
import type { EqeColumns } from '../../../core/eqe/eqeColumns.ts';
import type { ConditionsAnswer } from '../../../core/isos/conditionQueries.ts';
import type { SweepState } from '../../../core/series/queries.ts';

/** What the worker tells for a report on some runs. */
export interface ReportSources {
  readonly conditions: readonly ConditionsAnswer[];
  readonly lifetimes: readonly RunLifetimes[];
  readonly sweeps: readonly SweepState[];
  readonly spectra: readonly EqeColumns[];
}
