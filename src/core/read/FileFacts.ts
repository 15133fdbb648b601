import type { LocalTime } from '../localTime.ts';
import type { Direction, Illumination } from '../measurement.ts';

/** What header lines, file name and folders say about a whole file. Null is unknown. */
export interface FileFacts {
  readonly device: string | null;
  readonly pixel: string | null;
  readonly substrate: string | null;
  readonly condition: string | null;
  readonly areaCm2: number | null;
  readonly irradianceMwCm2: number | null;
  readonly measuredAt: LocalTime | null;
  /** A date whose day and month could be either way round, as printed, where no other is told. */
  readonly openDate: string | null;
  readonly direction: Direction | null;
  readonly illumination: Illumination | null;
}

export const noFacts: FileFacts = {
  device: null,
  pixel: null,
  substrate: null,
  condition: null,
  areaCm2: null,
  irradianceMwCm2: null,
  measuredAt: null,
  openDate: null,
  direction: null,
  illumination: null,
};
