import type { AnalysisOptions } from '../series/queries.ts';
import type { Conformity, KnownConditions } from './conformity.ts';
import type { CycleFound } from './cycleOf.ts';

/** What a person claims and knows about one run. */
export interface ClaimedRun {
  readonly runId: string;
  /** As typed; null = nothing is claimed. */
  readonly protocol: string | null;
  readonly known: KnownConditions;
}

export interface ConditionsRequest {
  readonly runs: readonly ClaimedRun[];
  readonly options: AnalysisOptions;
}

/** Range of a logged quantity in its canonical unit. */
export interface LogRange {
  readonly samples: number;
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
}

/** The conditions of one run as its logs give them, and its claim beside them. */
export interface ConditionsAnswer {
  readonly runId: string;
  /** Null where nothing is claimed, or where the claim is no protocol: then `problem` says why. */
  readonly conformity: Conformity | null;
  readonly problem: string | null;
  /** The protocol nearest to what was found, whatever is claimed. */
  readonly nearest: string;
  /** Null where nothing of the kind is logged. */
  readonly temperatureC: LogRange | null;
  readonly relativeHumidityPercent: LogRange | null;
  readonly irradianceMwCm2: LogRange | null;
  readonly voltageV: LogRange | null;
  /** The light cycle that was found; a lamp that failed now and then is none. */
  readonly cycle: CycleFound | null;
  /** What a PCE of this run is taken at, from its files or the default; null for shelf runs. */
  readonly pceIrradianceMwCm2: number | null;
  /** Median time between the sweeps of a shelf run, hours; null for a log or a single sweep. */
  readonly hoursBetweenSweeps: number | null;
}
