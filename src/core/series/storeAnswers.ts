import type { RunSummary } from '../run.ts';
import type { DeviceState } from './queries.ts';

/** A device as the store knows it; ingest adds its sources, a path and when its files grew. */
export type StoredDevice = Omit<DeviceState, 'filePath' | 'sourceIds' | 'lastGrownAt'>;

export interface StoredLibrary {
  readonly devices: readonly StoredDevice[];
  readonly runs: readonly RunSummary[];
  readonly warnings: readonly string[];
}

/** All rows of one run that hold a valid value, in the run's unit. */
export interface RunColumns {
  readonly elapsedHours: Float64Array;
  readonly value: Float64Array;
}
