import type { HourSpan, Reference, ReferenceMode, TimeToFraction } from '../run.ts';
import type { BurnIn, StabilisedTimes } from './stabilised.ts';

/** T80 of a run under one of the references that people use. */
export interface ReferenceT80 {
  readonly mode: ReferenceMode;
  /** In the run's unit; null where the run has none. */
  readonly value: number | null;
  readonly t80: TimeToFraction;
}

/** Share of the reference left at a time; null where no two neighbours lie near enough. */
export interface Retention {
  readonly atHours: number;
  readonly fraction: number | null;
}

/** Lifetime energy yield; `reason` says why there is none, or what it lacks. */
export interface EnergyYield {
  readonly kilowattHoursPerM2: number | null;
  /** Where the integral ends, hours from time zero. */
  readonly untilHours: number | null;
  /** It ends at T80 and not at the end of a record that has not reached it. */
  readonly reachesT80: boolean;
  /** Hours without data, of which no energy is counted. */
  readonly uncountedHours: number;
  readonly reason: string | null;
}

/** A span in which a run under load stood in the dark, or gave no data. */
export interface DarkSpan extends HourSpan {
  readonly kind: 'dark' | 'noData';
}

/** A rest and what it gave back, as shares of the reference; null where that cannot be told. */
export interface Rest extends DarkSpan {
  /** Share of the reference just before and just after. */
  readonly before: number | null;
  readonly after: number | null;
  readonly recovered: number | null;
  readonly permanent: number | null;
}

/** One full cycle of light and dark. */
export interface LightCycle extends HourSpan {
  /** kWh/m2; null where no power density is known. */
  readonly kilowattHoursPerM2: number | null;
  /** Divided by the first full cycle. */
  readonly relative: number | null;
}

/** A test under cycled light (ISOS-LC, day and night). */
export interface CycledLight {
  readonly periodHours: number;
  readonly lightHours: number;
  readonly darkHours: number;
  readonly cycles: readonly LightCycle[];
  /** Cycles that are not whole, by data or by length, and do not count. */
  readonly incomplete: number;
  /** Times to 95 % and 80 % of the first full cycle's energy, two cycles in a row. */
  readonly t95: TimeToFraction;
  readonly t80: TimeToFraction;
}

/** All that is said about one run beyond its summary (isos 3.2, 3.4 to 3.7, 4). */
export interface RunLifetimes {
  readonly runId: string;
  readonly unit: string;
  readonly reference: Reference;
  readonly t80ByReference: readonly ReferenceT80[];
  /** In the run's unit. */
  readonly burnIn: BurnIn;
  readonly backExtrapolated: StabilisedTimes;
  readonly fromEnd: StabilisedTimes;
  readonly rising: StabilisedTimes;
  readonly retentions: readonly Retention[];
  /** Loss after 150 h as a share of the reference (Hartono 2023); null where it cannot be told. */
  readonly lossAfter150Hours: number | null;
  readonly energy: EnergyYield;
  readonly cycled: CycledLight | null;
  /** The longest and latest rests; `restCount` counts all of them. */
  readonly rests: readonly Rest[];
  readonly restCount: number;
  readonly restHours: number;
}
