import type { Quantity } from './quantity.ts';
import type { referenceModes } from './referenceModes.ts';

/** A run is one device under one stress. */
export type RunKind = 'shelf' | 'mpp' | 'spo';

/** What normalized values are divided by. */
export type ReferenceMode = (typeof referenceModes)[number];

/**
 * What a person settled for one run; null = as the files and the whole view say. Hours are those of the
 * record, which begins with its first valid sample: they stay with the data when time zero is moved.
 */
export interface RunChoice {
  /** Hours of the record at which the stress began. */
  readonly timeZeroHours: number | null;
  readonly referenceMode: ReferenceMode | null;
  /** In the run's unit, for a reference that is typed in or was measured before the load. */
  readonly referenceValue: number | null;
  /** T_S set by hand, in hours of the record: it wins over the one that was found. */
  readonly burnInEndHours: number | null;
}

export interface Reference {
  readonly mode: ReferenceMode;
  /** In the run's unit; null when no positive value could be found, with the reason. */
  readonly value: number | null;
  readonly atHours: number | null;
  readonly reason: string | null;
  /** Where the value comes from if not from the run itself: a sweep, a number that was typed in. */
  readonly detail: string | null;
}

/** The end of the burn-in, T_S (isos.md 3.4). */
export interface BurnInEnd {
  /** Hours from the run's time zero. */
  readonly hours: number;
  /** Set by a person and not found by the program. */
  readonly isManual: boolean;
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
  /** Where a person set time zero, in hours of the record; 0 as long as nobody did. */
  readonly timeZeroHours: number;
  readonly reference: Reference;
  readonly initial: number | null;
  /** PCE in % at the start of the reference, where the run can be told in PCE. */
  readonly initialPcePercent: number | null;
  readonly last: number | null;
  readonly normalizedLast: number | null;
  readonly maximum: number | null;
  readonly t95: TimeToFraction;
  readonly t90: TimeToFraction;
  readonly t80: TimeToFraction;
  readonly t50: TimeToFraction;
  /** Null when no burn-in is observed and none was set. */
  readonly burnIn: BurnInEnd | null;
  readonly gaps: readonly Gap[];
  readonly events: readonly RunEvent[];
  /** Quantities that can be drawn for this run. */
  readonly quantities: readonly Quantity[];
  /** What analysis took for granted: default area, irradiance, scan direction. */
  readonly assumptions: readonly string[];
}
