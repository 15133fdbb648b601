import type { AnnotationRecord } from '../records/records.ts';
import type { RunKind, TimeToFraction } from '../run.ts';

export type AgeingKind = Exclude<RunKind, 'spo'>;

/** A device that fell to a share of its reference since the moment that was asked about. */
export interface Crossing {
  readonly runId: string;
  readonly label: string;
  /** ISO local time of the run's time zero. */
  readonly startedAt: string;
  readonly time: TimeToFraction;
  /** It rested on the last point alone at the moment that was asked about, and is confirmed since. */
  readonly wasProvisional: boolean;
}

/** A device that gives no data for longer than it used to. */
export interface Silence {
  readonly runId: string;
  readonly label: string;
  /** Wall clock of its last point, ISO, local. */
  readonly lastAt: string;
}

/** Median of the last normalized values over devices. */
export interface MedianOver {
  readonly value: number | null;
  readonly n: number;
}

/** What changed in the runs of one condition under one stress. */
export interface KindWeek {
  readonly kind: AgeingKind;
  readonly runs: number;
  /** Runs with new points. */
  readonly measured: number;
  readonly newPoints: number;
  /** Hours of ageing that came in, summed over the runs. */
  readonly newHours: number;
  /** Each device by its last value before the moment, and by its last value of all. */
  readonly before: MedianOver;
  readonly now: MedianOver;
  /** Labels of devices whose run began since. */
  readonly began: readonly string[];
  readonly t95: readonly Crossing[];
  readonly t90: readonly Crossing[];
  readonly t80: readonly Crossing[];
  readonly died: readonly Crossing[];
  readonly silent: readonly Silence[];
  /** Labels of devices without a clock time: of these nothing can be said. */
  readonly clockless: readonly string[];
}

export interface ConditionWeek {
  /** Null: devices of which no condition is known. */
  readonly condition: string | null;
  readonly kinds: readonly KindWeek[];
  /** Written since, on its devices or on the places where they are. */
  readonly notes: readonly AnnotationRecord[];
}

export interface WeeklySummary {
  /** Wall clock, ISO, local. */
  readonly since: string;
  /** Wall clock of the newest point of all runs; null when none has a clock. */
  readonly newestAt: string | null;
  readonly conditions: readonly ConditionWeek[];
}
