import type { Curve } from '../analysis/curve.ts';
import type { HoursIntegral } from '../analysis/HoursIntegral.ts';
import type { Quantity } from '../quantity.ts';
import type { Gap, HourSpan, RunEvent, RunKind, RunQuantity } from '../run.ts';
import type { BlockExtremes } from './BlockExtremes.ts';

/** A value of the run's quantity that was measured before the load was applied. */
export interface MeasuredBefore {
  /** In the run's unit. */
  readonly value: number;
  /** Which sweep gave it. */
  readonly detail: string;
}

/** One run as analysis and charts see it, whatever it was made of. */
export interface RunView {
  readonly id: string;
  readonly deviceId: string;
  readonly kind: RunKind;
  readonly files: readonly string[];
  readonly startedAt: string | null;
  readonly quantity: RunQuantity;
  /** The stored value times this is in the unit of `quantity`; always positive. */
  readonly factor: number;
  readonly quantities: readonly Quantity[];
  readonly segments: number;
  readonly durationHours: number;
  /** Where time zero stands in the record, in its hours; 0 unless a person moved it. */
  readonly timeZeroHours: number;
  /** What a PCE of this run is taken at; null for shelf runs, whose sweeps have their own. */
  readonly irradianceMwCm2: number | null;
  /** From a J-V sweep before the run; null when there is none. */
  readonly jvBefore: () => MeasuredBefore | null;
  readonly gaps: readonly Gap[];
  readonly events: readonly RunEvent[];
  readonly assumptions: readonly string[];
  /** Changes whenever rows or settings that bear on them do. */
  readonly version: string;
  /** Measured without pause (MPP, SPO) or point by point (shelf). */
  readonly isContinuous: boolean;
  /** Ascending, from time zero. */
  readonly hours: Float64Array;
  /** The stored value of every row, before `factor`; not to be changed. */
  readonly stored: Float64Array;
  /** Of `stored`, where the run is long enough to need it. */
  extremes(): BlockExtremes | null;
  /** Rows [from, to) of a quantity in its unit; NaN where missing. */
  values(quantity: Quantity | 'runValue', from: number, to: number): Float64Array;
  /** Of `runValue`: in the stored unit, before `factor`. */
  curve(quantity: Quantity | 'runValue', spans: readonly HourSpan[]): Curve;
  /** The same for sums over its rows. */
  integral(quantity: Quantity | 'runValue', spans: readonly HourSpan[]): HoursIntegral;
}
