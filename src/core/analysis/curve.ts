import type { CurveBlocks } from './CurveBlocks.ts';

/** One measured point of a run. */
export interface CurvePoint {
  readonly hours: number;
  readonly value: number;
}

/**
 * What the figures of merit are computed from (isos 3.1): valid points only, ascending in time, each
 * time once. For MPP and SPO the points are medians of bins, for shelf the sweeps themselves. A view on a
 * growing run, valid until it grows: not to be kept or handed to another thread.
 */
export interface Curve {
  /** Hours from the run's time zero. */
  readonly hours: Float64Array;
  readonly values: Float64Array;
  /** Raw points per bin; a bin of fewer than 3 is thin. Null where the points are raw. */
  readonly counts: Float64Array | null;
  /** Width of the bins in hours; null where the points are raw. */
  readonly binHours: number | null;
  /** The first and the last raw valid point. */
  readonly first: CurvePoint | null;
  readonly last: CurvePoint | null;
  /**
   * Where the reference begins. A tracker that is started before its cell is connected writes rows
   * without power first: they are no part of the stress. Shelf sweeps have no such start: their first.
   */
  readonly firstDelivering: CurvePoint | null;
  /** Median of the raw points in the first hour from there. */
  readonly firstHourMedian: number | null;
  /** Raw points that entered, and points the person excluded. */
  readonly points: number;
  readonly excluded: number;
  /** What is known of whole blocks of points, where the curve is long and grows. */
  readonly blocks: CurveBlocks | null;
}
