import type { RunSummary } from '../core/run.ts';
import type { AnalysisOptions, DeviceState, Library } from '../core/series/queries.ts';
import type { ChangeMark, Changes } from './Changes.ts';

/** Marks of the last answer; null: everything is asked for. */
export interface LibraryChangesRequest {
  readonly options: AnalysisOptions;
  readonly devices: ChangeMark | null;
  readonly runs: ChangeMark | null;
}

/** What became of the library, whatever options the marks' answers were for. */
export interface LibraryChanges {
  readonly devices: Changes<DeviceState>;
  readonly runs: Changes<RunSummary>;
  readonly warnings: Library['warnings'];
}
