import type { RunKind } from '../run.ts';

/** The times at which the field quotes what is left (isos 3.6): days on the shelf, hours under light. */
export const defaultRetentionHours: Readonly<Record<RunKind, readonly number[]>> = {
  shelf: [20 * 24, 30 * 24],
  mpp: [200, 400, 500, 1000],
  spo: [],
};
