import type { FitModel, FitParameter, FitWindow } from './decayFit.ts';

/** A time that was never measured (Te80, Tse80); `reason` says why there is none. */
export interface ExtrapolatedTime {
  /** Hours from time zero. */
  readonly hours: number | null;
  /** Where the 95 % band crosses; null at an end that it does not reach within the limit. */
  readonly fromHours: number | null;
  readonly toHours: number | null;
  readonly reason: string | null;
}

/** A fit to one run, normalised by its reference. */
export interface RunFit {
  readonly runId: string;
  readonly model: FitModel;
  readonly window: FitWindow;
  readonly parameters: readonly FitParameter[];
  readonly r2: number;
  readonly points: number;
  readonly fromHours: number;
  readonly toHours: number;
  /** What the fit loses over its window, as a share of the reference. */
  readonly loss: number;
  /**
   * Of a biexponential, by the formulas that HZB uses: tS = -tau1 ln 0.01, Ts80 = -tau2 ln 0.8. Null when
   * one of its parts grows.
   */
  readonly stabilisation: { readonly tsHours: number; readonly ts80Hours: number } | null;
  /** To 80 % of the reference, and of E_S(0); never measured. */
  readonly te80: ExtrapolatedTime;
  readonly tse80: ExtrapolatedTime;
  /** The fitted curve, normalised; what lies behind `toHours` is extrapolated, up to the limit. */
  readonly curve: {
    readonly hours: Float64Array;
    readonly values: Float64Array;
    /** Half width of the 95 % confidence band; NaN where it cannot be told. */
    readonly halfWidth: Float64Array;
  };
}

export type FitAnswer =
  | { readonly fit: RunFit; readonly reason: null }
  | { readonly fit: null; readonly reason: string };
