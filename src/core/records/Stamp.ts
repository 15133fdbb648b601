/**
 * A moment of a hybrid logical clock as text that sorts by time:
 * `2025-03-01T10:00:00.000Z-000000-1f2e3d4c`, wall clock (UTC), counter (hexadecimal), replica.
 * Later edits have larger stamps on one computer even when its clock is set back, and on every
 * computer that has seen them (Kulkarni et al. 2014, Logical Physical Clocks, OPODIS, LNCS 8878).
 */
export type Stamp = string;
