import { blockPoints, type CurveBlocks } from './CurveBlocks.ts';

/**
 * The first index in [from, end) that `holds`, or `end`. Blocks that `mayHold` rules out are passed over;
 * without blocks every point is looked at.
 */
export function firstWhere(
  blocks: CurveBlocks | null | undefined,
  from: number,
  end: number,
  mayHold: (blocks: CurveBlocks, block: number) => boolean,
  holds: (index: number) => boolean,
): number {
  const known = (blocks?.length ?? 0) * blockPoints;
  for (let i = from; i < end; i++) {
    const isBlock = blocks && i % blockPoints === 0 && i < known && i + blockPoints < end;
    if (isBlock && !mayHold(blocks, i / blockPoints)) i += blockPoints - 1;
    else if (holds(i)) return i;
  }
  return end;
}
