import type { BurnInEnd, TimeToFraction } from '../run.ts';

/** A straight line fitted by ordinary least squares. */
export interface Line {
  /** Per hour. */
  readonly slope: number;
  readonly intercept: number;
  readonly r2: number;
  readonly points: number;
  /** First and last point that entered, hours from time zero. */
  readonly fromHours: number;
  readonly toHours: number;
}

/** Burn-in of a curve, in the curve's unit (isos 3.4); `reason` says why there is none. */
export type BurnIn =
  | {
      readonly end: BurnInEnd;
      /** E_S: the post-burn-in line at T_S. */
      readonly atEnd: number;
      /** E_S(0): the same line at time zero. */
      readonly backExtrapolated: number;
      readonly line: Line;
    }
  | { readonly end: null; readonly reason: string };

/** Times to 95 % and 80 % of one stabilised reference, hours from time zero. */
export interface StabilisedTimes {
  readonly ts95: TimeToFraction;
  readonly ts80: TimeToFraction;
}

/** Burn-in of a run and the lifetimes counted from what came after it (isos 3.4 and 3.5). */
export interface Stabilised {
  readonly burnIn: BurnIn;
  /** Of E_S(0): the reading of the ISOS consensus. */
  readonly backExtrapolated: StabilisedTimes;
  /** Of E_S. */
  readonly fromEnd: StabilisedTimes;
  /** Of the maximum: the T80 of a cell that first rises. Needs no burn-in. */
  readonly rising: StabilisedTimes;
}
