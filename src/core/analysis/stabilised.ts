import type { TimeToFraction } from '../run.ts';

/** A straight line fitted by ordinary least squares. */
export interface Line {
  /** Per hour. */
  readonly slope: number;
  readonly intercept: number;
  readonly r2: number;
  readonly points: number;
}

/** Burn-in of a run and the lifetimes counted from what came after it (isos 3.4 and 3.5). */
export interface Stabilised {
  readonly observed: boolean;
  /** T_S, the end of the burn-in. */
  readonly endHours: number | null;
  /** E_S: the post-burn-in line at T_S; E_S(0): the same line at time zero. In the curve's unit. */
  readonly atEnd: number | null;
  readonly backExtrapolated: number | null;
  readonly line: Line | null;
  /** 0.8 x E_S(0), hours from time zero. */
  readonly ts80: TimeToFraction;
  /** 0.8 x E_S, hours from time zero. */
  readonly ts80FromEnd: TimeToFraction;
}
