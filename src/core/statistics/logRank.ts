import { chiSquareTail } from './chiSquareTail.ts';
import type { Lifetime } from './lifetime.ts';

/** Whether groups differ in their lifetimes, or why that cannot be told. */
export type LogRank =
  | {
      readonly chiSquare: number;
      readonly df: number;
      readonly p: number;
      /** Ends that each group had, and would have had if all groups were alike. */
      readonly observed: readonly number[];
      readonly expected: readonly number[];
      readonly refusal: null;
    }
  | { readonly refusal: string };

/** A pivot this much smaller than the largest variance belongs to a group that was never compared. */
const negligible = 1e-10;

/**
 * Log-rank test of two or more groups (Mantel 1966; Peto & Peto 1972, doi 10.2307/2344317): observed
 * minus expected ends over all times, with the hypergeometric variance, against chi-square. Groups that
 * have no lifetime do not enter.
 */
export function logRank(groups: readonly (readonly Lifetime[])[]): LogRank {
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length < 2) return { refusal: 'A comparison needs two groups with lifetimes.' };
  const ends = filled.flatMap((group) => group.filter(({ reached }) => reached));
  if (ends.length === 0) return { refusal: 'No device has fallen so far: nothing to compare.' };
  const times = [...new Set(ends.map(({ hours }) => hours))].sort((a, b) => a - b);
  const k = filled.length;
  const observed = new Array<number>(k).fill(0);
  const expected = new Array<number>(k).fill(0);
  const variance = observed.map(() => new Array<number>(k).fill(0));
  for (const time of times) {
    const n = filled.map((group) => group.filter(({ hours }) => hours >= time).length);
    const d = filled.map(
      (group) => group.filter(({ hours, reached }) => reached && hours === time).length,
    );
    const allN = n.reduce((sum, count) => sum + count, 0);
    const allD = d.reduce((sum, count) => sum + count, 0);
    const share = n.map((count) => count / allN);
    const weight = allN > 1 ? (allD * (allN - allD)) / (allN - 1) : 0;
    for (let a = 0; a < k; a++) {
      (observed[a] as number) += d[a] as number;
      (expected[a] as number) += allD * (share[a] as number);
      for (let b = 0; b < k; b++) {
        const both =
          (a === b ? (share[a] as number) : 0) - (share[a] as number) * (share[b] as number);
        ((variance[a] as number[])[b] as number) += weight * both;
      }
    }
  }
  const differences = observed.map((count, a) => count - (expected[a] as number));
  const { form, rank } = quadraticForm(variance, differences);
  if (rank === 0) return { refusal: 'The groups were never watched at the same time.' };
  return {
    chiSquare: form,
    df: rank,
    p: chiSquareTail(form, rank),
    observed,
    expected,
    refusal: null,
  };
}

/**
 * z' V⁻ z and the rank of V, which is singular because its rows sum to zero: by elimination with the
 * largest pivot first, what is left at the end being nothing.
 */
function quadraticForm(
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
): { readonly form: number; readonly rank: number } {
  const v = matrix.map((row) => [...row]);
  const z = [...vector];
  const open = new Set(z.keys());
  const largest = Math.max(...v.map((row, i) => row[i] as number));
  let form = 0;
  let rank = 0;
  while (open.size > 0) {
    const pivot = [...open].reduce((best, i) => (at(v, i, i) > at(v, best, best) ? i : best));
    if (!(at(v, pivot, pivot) > largest * negligible)) break;
    open.delete(pivot);
    rank++;
    form += (z[pivot] as number) ** 2 / at(v, pivot, pivot);
    for (const i of open) {
      const factor = at(v, i, pivot) / at(v, pivot, pivot);
      (z[i] as number) -= factor * (z[pivot] as number);
      for (const j of open) ((v[i] as number[])[j] as number) -= factor * at(v, pivot, j);
    }
  }
  return { form, rank };
}

function at(matrix: readonly (readonly number[])[], row: number, column: number): number {
  return (matrix[row] as readonly number[])[column] as number;
}
