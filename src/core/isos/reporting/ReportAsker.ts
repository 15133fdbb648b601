import type { RunLifetimes } from '../../analysis/lifetimes.ts';
import type { EqeColumns } from '../../eqe/eqeColumns.ts';
import type { DeviceOverride, LifetimesRequest, SweepState } from '../../series/queries.ts';
import type { ConditionsAnswer, ConditionsRequest } from '../conditionQueries.ts';

/** Whoever owns the measurements: the stores themselves on the command line, requests in the window. */
export interface ReportAsker {
  conditions(request: ConditionsRequest): Promise<readonly ConditionsAnswer[]>;
  lifetimes(request: LifetimesRequest): Promise<readonly RunLifetimes[]>;
  listSweeps(
    deviceIds: readonly string[],
    overrides: readonly DeviceOverride[],
  ): Promise<readonly SweepState[]>;
  spectra(): Promise<readonly EqeColumns[]>;
}
