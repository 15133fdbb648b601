import type { Lifetime } from '../../statistics/lifetime.ts';
import type { PresetId } from '../journals/JournalPreset.ts';
import type { TraceLook } from '../spec.ts';

/** What the templates draw: plain columns and words, whoever they come from. */

/** One curve against time, in hours from time zero. */
export interface CurveData {
  readonly id: string;
  readonly label: string;
  readonly hours: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** Measured points behind the columns, where those are fewer. */
  readonly measuredPoints: number;
}

export interface MeanData {
  readonly hours: ArrayLike<number>;
  readonly mean: ArrayLike<number>;
  readonly sd: ArrayLike<number>;
  readonly n: ArrayLike<number>;
}

/** A condition with its devices, or one device alone. */
export interface GroupData {
  readonly id: string;
  readonly label: string;
  readonly look: TraceLook;
  readonly mean: MeanData | null;
  readonly devices: readonly CurveData[];
}

export interface TimeData {
  readonly groups: readonly GroupData[];
  /** `Normalized PCE`, without unit; `PCE` with `%`. */
  readonly quantity: string;
  readonly unit: string | null;
  readonly isNormalized: boolean;
  readonly fromHours: number | null;
  readonly toHours: number | null;
  /** Protocol, atmosphere, light: a line each, written inside the frame. */
  readonly note: readonly string[];
  /** What the values were divided by, in words, for the caption. */
  readonly reference: string | null;
}

export interface SweepData {
  readonly id: string;
  /** Condition or device. */
  readonly label: string;
  readonly look: TraceLook;
  readonly direction: 'forward' | 'reverse';
  readonly ageHours: number | null;
  readonly voltage: ArrayLike<number>;
  readonly current: ArrayLike<number>;
  readonly vocV: number | null;
  readonly jscMaCm2: number | null;
  readonly ff: number | null;
  readonly pcePercent: number | null;
}

export interface SweepsData {
  readonly sweeps: readonly SweepData[];
  /** `mA cm-2`, or `mA` where no area is known. */
  readonly unit: string;
}

export interface SpoData {
  readonly label: string;
  readonly look: TraceLook;
  readonly seconds: ArrayLike<number>;
  /** PCE in %, or power where no area is known. */
  readonly values: ArrayLike<number>;
  readonly quantity: string;
  readonly unit: string;
  /** mA/cm2 at the same times; null where it was not logged. */
  readonly currentDensity: ArrayLike<number> | null;
  readonly biasV: number | null;
}

/** The four figures of merit of one condition's devices. */
export interface StatisticsGroup {
  readonly id: string;
  readonly label: string;
  readonly look: TraceLook;
  readonly vocV: readonly number[];
  readonly jscMaCm2: readonly number[];
  readonly ff: readonly number[];
  readonly pcePercent: readonly number[];
}

export interface SurvivalGroup {
  readonly id: string;
  readonly label: string;
  readonly look: TraceLook;
  readonly lifetimes: readonly Lifetime[];
}

export interface SurvivalData {
  readonly groups: readonly SurvivalGroup[];
  /** `T80`. */
  readonly event: string;
}

export interface TemplateChoice {
  readonly presetId: PresetId;
}
