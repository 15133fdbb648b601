import type { ReferenceMode } from '../run.ts';

/** The reference that a run is to be divided by, as it was asked for. */
export interface AskedReference {
  readonly mode: ReferenceMode;
  /** For `jv` and `fixed`: in the curve's unit; null when nobody knows one. */
  readonly value: number | null;
  /** Where that value comes from. */
  readonly detail: string | null;
  /** T_S set by hand, hours from time zero; null = find it. */
  readonly burnInEndHours: number | null;
}
