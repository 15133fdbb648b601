import { niceStep } from './niceTicks.ts';
import type { CountStrip } from './picture.ts';

/** Whole numbers for the scale of a strip: 0, the largest count, and one between where it is even. */
export function countTicks({ rows }: CountStrip): readonly number[] {
  const most = Math.max(1, ...rows.flatMap(({ n }) => [...n].filter(Number.isFinite)));
  const step = Math.max(1, niceStep(most / 2));
  const middle = step < most * 0.75 && step > most * 0.25 ? [step] : [];
  return [0, ...middle, most];
}
