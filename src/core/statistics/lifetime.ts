/** One lifetime as survival analysis takes it: a time that was reached, or a bound that was outlived. */
export interface Lifetime {
  /** False: right-censored, `hours` is the last time seen above. */
  readonly reached: boolean;
  readonly hours: number;
  /** The samples between which it fell; both `hours` where it is known exactly, or was not reached. */
  readonly fromHours: number;
  readonly toHours: number;
}
