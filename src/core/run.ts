import type { Quantity } from './quantity.ts';

/** A run is one device under one stress. */
export type RunKind = 'shelf' | 'mpp' | 'spo';

/** What normalized values are divided by (isos.md 3.2; the choice of default is our own decision). */
export type ReferenceMode = 'first' | 'firstWindow' | 'max';

/** What a person settled for one run; null = as the files and the whole view say. */
export interface RunChoice {
  /** Elapsed hours of the record at which the stress began. */
  readonly timeZeroHours: number | null;
  readonly referenceMode: ReferenceMode | null;
  /** In the run's unit, for a reference that is typed in or was measured before the load. */
  readonly referenceValue: number | null;
  /** T_S set by hand: it wins over the one that was found. */
  readonly burnInEndHours: number | null;
}

export interface Reference {
  readonly mode: ReferenceMode;
  /** In the run's unit; null when no positive value could be found, with the reason. */
  readonly value: number | null;
  readonly atHours: number | null;
  readonly reason: string | null;
}

export type CrossingStatus =
  | 'reached'
  | 'provisional'
  | 'gap'
  | 'atStart'
  | 'notReached'
  | 'undefined';

/** Time to a fraction of the reference (T95, T90, T80, T50), never clamped, never a bare guess. */
export interface TimeToFraction {
  readonly status: CrossingStatus;
  /** Hours from the run's time zero; null unless reached, provisional, gap or atStart. */
  readonly hours: number | null;
  /** The neighbouring samples that bracket the crossing: its honest uncertainty. */
  readonly intervalHours: readonly [number, number] | null;
  /** Last time seen above the fraction, for `notReached`: shown as `> 412 h`. */
  readonly lowerBoundHours: number | null;
  /** When the value later came back above the fraction. */
  readonly recoveredAtHours: number | null;
  /** Why the status is `undefined`. */
  readonly reason: string | null;
}

export interface Gap {
  readonly fromHours: number;
  readonly toHours: number;
}

export interface RunEvent {
  readonly atHours: number;
  readonly kind: 'dip' | 'restart' | 'clockBackwards' | 'lampOff';
  readonly detail: string;
}

/** Quantities a run can be normalised by, best first. */
export type RunQuantity = Extract<
  Quantity,
  'pce' | 'powerDensity' | 'power' | 'currentDensity' | 'current'
>;

/** A span of hours from the run's time zero, both ends included. */
export interface HourSpan {
  readonly fromHours: number;
  readonly toHours: number;
}

/** Everything that is said about one run; numbers only, no columns. */
export interface RunSummary {
  readonly id: string;
  readonly deviceId: string;
  readonly kind: RunKind;
  readonly files: readonly string[];
  readonly quantity: RunQuantity;
  readonly unit: string;
  /** ISO local time without zone, null when no file knows it. */
  readonly startedAt: string | null;
  readonly points: number;
  readonly excludedPoints: number;
  readonly segments: number;
  readonly durationHours: number;
  readonly reference: Reference;
  readonly initial: number | null;
  readonly last: number | null;
  readonly normalizedLast: number | null;
  readonly maximum: number | null;
  readonly t95: TimeToFraction;
  readonly t90: TimeToFraction;
  readonly t80: TimeToFraction;
  readonly t50: TimeToFraction;
  readonly gaps: readonly Gap[];
  readonly events: readonly RunEvent[];
  /** Quantities that can be drawn for this run. */
  readonly quantities: readonly Quantity[];
  /** What analysis took for granted: default area, irradiance, scan direction. */
  readonly assumptions: readonly string[];
}
