import type { RunSummary } from '../../run.ts';
import type {
  AnalysisOptions,
  CohortColumns,
  CohortRequest,
  DeviceOverride,
  DeviceState,
  SeriesRequest,
  SweepColumns,
  SweepState,
  TraceColumns,
} from '../../series/queries.ts';

export type FigureDevice = Pick<DeviceState, 'id' | 'label' | 'condition'>;

export interface FigureLibrary {
  readonly devices: readonly FigureDevice[];
  readonly runs: readonly RunSummary[];
}

/** Whoever owns the measurements: the store itself on the command line, requests in the window. */
export interface FigureSource {
  library(options: AnalysisOptions): Promise<FigureLibrary>;
  readSeries(request: SeriesRequest): Promise<readonly TraceColumns[]>;
  readCohort(request: CohortRequest): Promise<readonly CohortColumns[]>;
  listSweeps(
    deviceIds: readonly string[],
    overrides: readonly DeviceOverride[],
  ): Promise<readonly SweepState[]>;
  readSweeps(
    sweepIds: readonly string[],
    overrides: readonly DeviceOverride[],
  ): Promise<readonly SweepColumns[]>;
}
