import type {
  CycledLight,
  EnergyYield,
  ReferenceT80,
  Rest,
  Retention,
} from '../analysis/lifetimes.ts';
import type { Direction, Illumination } from '../measurement.ts';
import type { FileKind, Rejection } from '../read/Reader.ts';
import type { Gap, ReferenceMode, RunEvent, RunKind, RunQuantity, TimeToFraction } from '../run.ts';

/**
 * The report as data: Shelflight's answer without a window (schema `shelflight.report/1`). Later
 * additions may add keys; these stay. Unknown is null, never a guess and never 0.
 */
export interface Report {
  readonly schema: 'shelflight.report/1';
  readonly folder: string;
  readonly appVersion: string;
  readonly files: readonly ReportFile[];
  readonly devices: readonly ReportDevice[];
  readonly sweeps: readonly ReportSweep[];
  readonly runs: readonly ReportRun[];
  readonly warnings: readonly string[];
}

export interface ReportFile {
  /** Relative, forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly encoding: string | null;
  readonly reader: string | null;
  readonly kind: FileKind | null;
  readonly state: 'read' | 'partial' | 'unrecognised' | 'empty' | 'failed';
  readonly rows: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  /** What the reader took for granted (unit, sign, direction, dates), a sentence each. */
  readonly assumptions: readonly string[];
  readonly message: string | null;
}

export interface ReportDevice {
  readonly id: string;
  readonly label: string;
  readonly condition: string | null;
  readonly substrate: string | null;
  readonly pixel: string | null;
  readonly areaCm2: number | null;
}

export interface ReportSweep {
  readonly file: string;
  readonly device: string;
  readonly measuredAt: string | null;
  /** Hours since the device's first sweep. */
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

/**
 * What T_S95 and T_S80 are counted down from: the post-burn-in line carried back to time zero (the reading
 * of the ISOS consensus), its value at T_S, or the maximum of a cell that first rises.
 */
export type StabilisedVariant = 'isosBackExtrapolated' | 'fromEs' | 'risingCell';

/** A time to a share of a stabilised value, hours from time zero. */
export interface ReportStabilisedTime {
  readonly status: TimeToFraction['status'];
  readonly hours: number | null;
  readonly intervalHours: readonly [number, number] | null;
  readonly lowerBoundHours: number | null;
  readonly reason: string | null;
  readonly variant: StabilisedVariant;
  /** `hours` less T_S; only of `fromEs`. */
  readonly sinceTsHours: number | null;
}

export interface ReportBurnIn {
  readonly observed: boolean;
  readonly endHours: number | null;
  /** Set by a person and not found by the program. */
  readonly isManual: boolean;
  /** E_S and E_S(0), in the run's unit. */
  readonly atEnd: number | null;
  readonly backExtrapolated: number | null;
  /** Slope of the line after it, % of the reference per hour. */
  readonly slopePercentPerHour: number | null;
  readonly r2: number | null;
  readonly windowHours: readonly [number, number] | null;
  readonly points: number | null;
}

export interface ReportRun {
  readonly id: string;
  readonly device: string;
  readonly kind: RunKind;
  readonly files: readonly string[];
  readonly quantity: RunQuantity;
  readonly unit: string;
  readonly startedAt: string | null;
  readonly points: number;
  readonly segments: number;
  readonly durationHours: number;
  readonly timeZeroHours: number;
  readonly reference: {
    readonly mode: ReferenceMode;
    readonly value: number | null;
    readonly detail: string | null;
    readonly reason: string | null;
  };
  readonly initial: number | null;
  readonly initialPcePercent: number | null;
  readonly last: number | null;
  readonly normalizedLast: number | null;
  readonly maximum: number | null;
  readonly t95: TimeToFraction;
  readonly t90: TimeToFraction;
  readonly t80: TimeToFraction;
  readonly t50: TimeToFraction;
  readonly ts80: ReportStabilisedTime;
  readonly ts95: ReportStabilisedTime;
  readonly ts80Variants: readonly ReportStabilisedTime[];
  readonly ts95Variants: readonly ReportStabilisedTime[];
  readonly t80ByReference: readonly ReferenceT80[];
  readonly burnIn: ReportBurnIn;
  readonly retention: readonly Retention[];
  readonly lossAfter150Hours: number | null;
  readonly lifetimeEnergyYield: EnergyYield;
  /** Null for a run that is not under cycled light. */
  readonly cycles: CycledLight | null;
  readonly rests: readonly Rest[];
  readonly gaps: readonly Gap[];
  readonly events: readonly RunEvent[];
  readonly assumptions: readonly string[];
  /** Full resolution, when asked for. */
  readonly series?: { readonly elapsedHours: readonly number[]; readonly value: readonly number[] };
}
