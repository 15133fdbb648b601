import { blockPoints } from './CurveBlocks.ts';
import type { Curve } from './curve.ts';

/** The index behind the last point above `level`; 0 when no point is. */
export function endAbove(
  { values, blocks }: Pick<Curve, 'values'> & Partial<Pick<Curve, 'blocks'>>,
  level: number,
): number {
  const known = blocks?.length ?? 0;
  let end = values.length;
  while (end > 0) {
    const block = end / blockPoints - 1;
    if (blocks && Number.isInteger(block) && block < known && !(blocks.highest(block) > level)) {
      end -= blockPoints;
    } else if ((values[end - 1] as number) > level) {
      return end;
    } else {
      end--;
    }
  }
  return 0;
}
