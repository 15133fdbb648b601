import type { DashName } from '../spec.ts';

/** Lengths of strokes and spaces, in line widths of a line of 1 pt. */
const patterns: Readonly<Record<DashName, readonly number[] | null>> = {
  solid: null,
  dashed: [4, 2],
  dotted: [1, 2],
  dashDot: [6, 2, 1, 2],
};

/** The pattern for a line of `strokePt`; null for a solid line. */
export function dashPattern(dash: DashName, strokePt: number): readonly number[] | null {
  return patterns[dash]?.map((length) => length * Math.max(0.75, strokePt)) ?? null;
}
