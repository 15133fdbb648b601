import type { CountStrip } from './picture.ts';

/** Whole numbers for the scale of a strip: 0, the largest count, and one between where it is even. */
export function countTicks({ rows }: CountStrip): readonly number[] {
  const most = Math.max(1, ...rows.flatMap(({ n }) => [...n].filter(Number.isFinite)));
  return most >= 4 && most % 2 === 0 ? [0, most / 2, most] : [0, most];
}
