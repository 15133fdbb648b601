import type { IntegratedEqe } from './integrateEqe.ts';

/** One EQE spectrum with its current under AM1.5G, for a chart. */
export interface EqeColumns extends IntegratedEqe {
  readonly id: string;
  readonly file: string;
  readonly deviceId: string;
  readonly label: string;
  readonly condition: string | null;
  readonly measuredAt: string | null;
  readonly wavelengthNm: Float64Array;
  /** A fraction. */
  readonly eqe: Float64Array;
  readonly assumptions: readonly string[];
}
