import { blockPoints } from './CurveBlocks.ts';
import type { Curve } from './curve.ts';

/** Index of the largest value of a curve, the first of equal ones; 0 for an empty one. */
export function firstMaximum({
  values,
  blocks,
}: Pick<Curve, 'values'> & Partial<Pick<Curve, 'blocks'>>): number {
  const known = Math.min(blocks?.length ?? 0, Math.floor(values.length / blockPoints));
  let block = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let each = 0; each < known; each++) {
    const value = blocks?.highest(each) as number;
    if (!(value > highest)) continue;
    block = each;
    highest = value;
  }
  const start = block < 0 ? 0 : values.indexOf(highest, block * blockPoints);
  let best = start;
  for (let i = known * blockPoints; i < values.length; i++) {
    if ((values[i] as number) > (values[best] as number)) best = i;
  }
  return best;
}
