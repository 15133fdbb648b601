import type { RunSummary, TimeToFraction } from '../../run.ts';
import type { ConditionsAnswer } from '../conditionQueries.ts';
import type { KnownConditions } from '../conformity.ts';

/** Everything about one run that checklists, Methods and the database row are filled from. */
export interface ReportFacts {
  readonly run: RunSummary;
  /** What its values are divided by: `median of the first hour`. */
  readonly referenceWords: string;
  readonly device: {
    readonly label: string;
    readonly condition: string | null;
    readonly areaCm2: number | null;
    readonly encapsulation: string | null;
  };
  /** The claimed protocol as its id; null where none is claimed, or none of that name exists. */
  readonly claim: string | null;
  readonly known: KnownConditions;
  /** Null until the logs have been asked. */
  readonly conditions: ConditionsAnswer | null;
  readonly sweeps: SweepFacts;
  /** Devices of the same condition with a run of this kind. */
  readonly devices: number;
  /** Last value of the stabilised power output, in words; null where there is none. */
  readonly stabilised: string | null;
  /** Jsc of the EQE beside that of the J-V, in words; null where there is no EQE. */
  readonly eqe: string | null;
  readonly lifetimes: ReportLifetimes;
  /** By the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What the light sweeps of the device tell. */
export interface SweepFacts {
  readonly count: number;
  readonly directions: readonly ('forward' | 'reverse')[];
  readonly irradiancesMwCm2: readonly number[];
  /** Of the first pair; null without one. */
  readonly freshHysteresisIndex: number | null;
}

/** Lifetimes beyond those of the summary; null = not known. */
export interface ReportLifetimes {
  readonly burnInObserved: boolean | null;
  readonly ts95: TimeToFraction | null;
  readonly ts80: TimeToFraction | null;
  /** Extrapolated, never measured. */
  readonly te80Hours: number | null;
  readonly tse80Hours: number | null;
  readonly pceAfter1000hPercent: number | null;
  readonly energyYieldKwhM2: number | null;
}
