import type { RunKind, TimeToFraction } from '../run.ts';
import type { AnalysisOptions } from '../series/queries.ts';

/** Which runs are compared with what was known of them at a moment. */
export interface ChangesRequest {
  readonly runIds: readonly string[];
  /** Wall clock (ISO, local, no zone) as the testers' files print it. */
  readonly since: string;
  readonly options: AnalysisOptions;
}

/** What the data up to a moment say about a run, by the reference that the run has today. */
export interface RunMoment {
  /** Valid points, excluded ones left out. */
  readonly points: number;
  /** Hours from time zero of the last of them; null without any. */
  readonly lastHours: number | null;
  /** Last value in light, divided by the reference. */
  readonly normalized: number | null;
  readonly t95: TimeToFraction;
  readonly t90: TimeToFraction;
  readonly t80: TimeToFraction;
  /** Time to `deadFraction`. */
  readonly dead: TimeToFraction;
}

/** One run now and at an earlier moment. */
export interface RunChange {
  readonly runId: string;
  readonly kind: RunKind;
  /** ISO local time of time zero; null when no file knows it. */
  readonly startedAt: string | null;
  /** The asked moment in hours of the run; null where the run has no clock time. */
  readonly sinceHours: number | null;
  /** Null where `sinceHours` is: what was known then cannot be told, and is not guessed. */
  readonly before: RunMoment | null;
  readonly now: RunMoment;
  /** Median hours between neighbouring points of its curve; null with fewer than two. */
  readonly usualStepHours: number | null;
}
