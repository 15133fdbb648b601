export interface MarkCluster<T> {
  /** Pixel of its first mark. */
  readonly at: number;
  readonly marks: readonly T[];
}

/**
 * Marks that would overlap become one, so that two neighbours are never closer than `least` pixels
 * and thirty notes on one curve can be read. `marks` come in the order of their pixels.
 */
export function clusterMarks<T>(
  marks: readonly T[],
  pixelOf: (mark: T) => number,
  least: number,
): readonly MarkCluster<T>[] {
  const clusters: { at: number; marks: T[] }[] = [];
  for (const mark of marks) {
    const at = pixelOf(mark);
    const open = clusters.at(-1);
    if (open !== undefined && at - open.at < least) open.marks.push(mark);
    else clusters.push({ at, marks: [mark] });
  }
  return clusters;
}
