import { meanAndDeviation } from './meanAndDeviation.ts';
import { quantileOfSorted } from './quantileOfSorted.ts';

/** A box plot in numbers; whiskers after Tukey (1977): the furthest values within 1.5 times the box. */
export interface Box {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation (n-1); NaN under two values. */
  readonly sd: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly whiskerLow: number;
  readonly whiskerHigh: number;
}

/** Whiskers reach to the furthest value that lies no more than this many box heights off the box. */
const reach = 1.5;

/** The box of some values, in any order; null for none. Values that are not finite do not count. */
export function boxOf(values: readonly number[]): Box | null {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const q1 = quantileOfSorted(sorted, 0.25);
  const q3 = quantileOfSorted(sorted, 0.75);
  const margin = reach * (q3 - q1);
  const inside = sorted.filter((value) => value >= q1 - margin && value <= q3 + margin);
  return {
    ...meanAndDeviation(sorted),
    q1,
    median: quantileOfSorted(sorted, 0.5),
    q3,
    whiskerLow: Math.min(q1, inside[0] as number),
    whiskerHigh: Math.max(q3, inside.at(-1) as number),
  };
}
