import type { FitModel, FitWindow } from '../analysis/fits/decayFit.ts';
import type { Direction, Illumination } from '../measurement.ts';
import type { Quantity } from '../quantity.ts';
import type { HourSpan, ReferenceMode, RunChoice, RunSummary } from '../run.ts';
import type { CohortCurve } from '../statistics/meanOverDevices.ts';

/** What can be asked of the series store, and the shapes of its answers. */

export interface DeviceState {
  readonly id: string;
  readonly label: string;
  readonly condition: string | null;
  readonly substrate: string | null;
  readonly pixel: string | null;
  readonly areaCm2: number | null;
  /** What the files say about the area, whatever the person said. */
  readonly areaCm2InFiles: number | null;
  /** Path of the first of its files inside their source. */
  readonly filePath: string | null;
  readonly sourceIds: readonly string[];
  /** Wall clock (ms since 1970) when main last saw this device's files grow. */
  readonly lastGrownAt: number | null;
  readonly sweepCount: number;
}

/** Person's settings for one device that change numbers; owned by the renderer's Dexie records. */
export interface DeviceOverride {
  readonly deviceId: string;
  readonly areaCm2: number | null;
}

/** Spans that the person excluded, by run. */
export type Exclusions = Readonly<Record<string, readonly HourSpan[]>>;

export interface AnalysisOptions {
  /** `auto`: first for shelf, first window for MPP and SPO. */
  readonly reference: ReferenceMode | 'auto';
  /** For `fixed`, in the unit of each run; null or absent: each run's own number only. */
  readonly referenceValue?: number | null;
  readonly exclusions: Exclusions;
  readonly overrides: readonly DeviceOverride[];
  /** Direction of the sweeps that form a shelf run. */
  readonly shelfDirection: Direction;
  /** What the person settled for single runs, by run id. */
  readonly choices?: Readonly<Record<string, RunChoice>>;
}

export interface Library {
  readonly devices: readonly DeviceState[];
  readonly runs: readonly RunSummary[];
  /** What was taken for granted or could not be settled over all files, a sentence each. */
  readonly warnings: readonly string[];
}

/** Columns of one trace, decimated to the asked buckets; hours from the run's time zero. */
export interface TraceColumns {
  readonly runId: string;
  readonly hours: Float64Array;
  /** In the quantity's unit, or divided by the reference when normalised was asked. NaN breaks. */
  readonly values: Float64Array;
  /** Points in the range before decimation. */
  readonly pointsInRange: number;
  readonly decimated: boolean;
}

export interface SeriesRequest {
  readonly runIds: readonly string[];
  readonly quantity: Quantity | 'runValue';
  readonly normalized: boolean;
  readonly fromHours: number | null;
  readonly toHours: number | null;
  /** Pixel buckets per trace; the worker shares a budget of 16,000 points over all traces. */
  readonly buckets: number;
  readonly options: AnalysisOptions;
}

export interface CohortGroup {
  readonly id: string;
  readonly runIds: readonly string[];
  /** What each run counts as, one for each: runs of one name count once. Without it each run counts. */
  readonly units?: readonly string[];
}

export interface CohortRequest {
  readonly groups: readonly CohortGroup[];
  readonly quantity: Quantity | 'runValue';
  readonly normalized: boolean;
  readonly fromHours: number | null;
  readonly toHours: number | null;
  readonly gridPoints: number;
  readonly options: AnalysisOptions;
}

export interface LifetimesRequest {
  readonly runs: readonly {
    readonly runId: string;
    /** Hours from time zero at which the share that is left is asked for. */
    readonly retentionHours: readonly number[];
  }[];
  readonly options: AnalysisOptions;
}

export interface FitRequest {
  readonly runId: string;
  readonly model: FitModel;
  readonly window: FitWindow;
  readonly options: AnalysisOptions;
}

/** Over devices at each time, inside each device's own span only; spreads from three devices on. */
export interface CohortColumns extends CohortCurve {
  readonly groupId: string;
}

/** The figures of merit of devices at one age, from the sweep nearest to it. */
export interface FiguresRequest {
  readonly deviceIds: readonly string[];
  /** Hours since the device's first sweep; 0 for how it was at first. */
  readonly atHours: number;
  /** How far off a sweep may lie and still count. */
  readonly windowHours: number;
  readonly directions: readonly Direction[];
  readonly overrides: readonly DeviceOverride[];
}

/** One row for each device that was asked about; NaN where it has no such sweep or figure. */
export interface FiguresColumns {
  readonly direction: Direction;
  readonly deviceIds: readonly string[];
  /** When the sweep was taken; NaN where its time is unknown, too. */
  readonly ageHours: Float64Array;
  readonly pcePercent: Float64Array;
  readonly vocV: Float64Array;
  readonly jscMaCm2: Float64Array;
  readonly ff: Float64Array;
}

export interface SweepState {
  readonly id: string;
  readonly deviceId: string;
  readonly file: string;
  readonly measuredAt: string | null;
  /** Hours since the device's first sweep; null when no time is known. */
  readonly ageHours: number | null;
  readonly direction: Direction;
  readonly illumination: Illumination;
  readonly irradianceMwCm2: number | null;
  readonly areaCm2: number | null;
  readonly points: number;
  readonly jscMaCm2: number | null;
  readonly vocV: number | null;
  readonly ff: number | null;
  readonly pcePercent: number | null;
  readonly vmppV: number | null;
  readonly jmppMaCm2: number | null;
  readonly pmppMwCm2: number | null;
  readonly rSeriesOhmCm2: number | null;
  readonly rShuntOhmCm2: number | null;
}

export interface SweepColumns {
  readonly id: string;
  readonly voltage: Float64Array;
  /** mA/cm2, or mA where no area is known (`unit` tells). */
  readonly current: Float64Array;
  readonly unit: 'mA/cm2' | 'mA';
}
