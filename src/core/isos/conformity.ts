import type { HourSpan } from '../run.ts';
import type { IsosLoad } from './protocol.ts';

/** What is compared between a protocol and a run. */
export type ConformityAxis =
  | 'temperature'
  | 'humidity'
  | 'light'
  | 'irradiance'
  | 'load'
  | 'atmosphere';

/** `notLogged`: nothing in the log and nothing told, so nothing can be said. */
export type AxisState = 'ok' | 'outside' | 'notLogged';

export interface AxisCheck {
  readonly axis: ConformityAxis;
  readonly state: AxisState;
  /** What the protocol asks for: `23 ± 4 °C, monitored`. */
  readonly demand: string;
  /** What was found, with numbers. */
  readonly sentence: string;
  /** What the sentence rests on; `kind` = the kind of run. */
  readonly evidence: 'log' | 'told' | 'kind' | null;
  /** Share of the samples (for irradiance of the time) inside the window, 0-1. */
  readonly shareInside: number | null;
  readonly hoursOutside: number | null;
}

/** A time without light. */
export interface LampOffSpan extends HourSpan {
  readonly hours: number;
}

/** A claimed protocol beside what the run shows. The claim is never changed. */
export interface Conformity {
  readonly claim: string;
  /** `conforms`: every axis is ok; `deviates`: one is outside; `incomplete`: none is outside, one not logged. */
  readonly state: 'conforms' | 'deviates' | 'incomplete';
  readonly axes: readonly AxisCheck[];
  readonly lampOff: readonly LampOffSpan[];
  /** The protocol that is closest to what was found. */
  readonly nearest: string;
  /** Claim and deviations in words, for a report or a paper. */
  readonly statement: string;
  readonly notes: readonly string[];
}

/** Columns of a run's log with one value per row; null where the tester logs nothing of the kind. */
export interface ConditionLogs {
  /** From the run's time zero. */
  readonly hours: Float64Array;
  readonly temperatureC: Float64Array | null;
  readonly relativeHumidityPercent: Float64Array | null;
  readonly irradianceMwCm2: Float64Array | null;
}

/** What a person knows about the conditions of a run. Unknown is null. */
export interface KnownConditions {
  readonly lightSource: string | null;
  readonly irradianceMwCm2: number | null;
  readonly atmosphere: string | null;
  readonly temperatureC: number | null;
  readonly relativeHumidityPercent: number | null;
  readonly load: string | null;
}

/** Everything that conformity is told from. */
export interface RunConditions {
  readonly kind: 'shelf' | 'mpp' | 'spo';
  readonly durationHours: number;
  readonly logs: ConditionLogs;
  /** Spans in which the power of the device says that the lamp was off. */
  readonly powerOff: readonly HourSpan[];
  /** Spans without any row. */
  readonly gaps: readonly HourSpan[];
  readonly known: KnownConditions;
}

/** The load of a run, and how it is known. */
export interface RunLoad {
  readonly load: IsosLoad | null;
  readonly words: string;
  readonly evidence: 'told' | 'kind' | null;
}
