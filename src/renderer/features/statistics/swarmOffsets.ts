/** Steps by which a point is moved aside, in its own diameters. */
const step = 0.5;

/**
 * How far aside each point of a group is drawn so that points do not lie on each other, in pixels and
 * always the same for the same values: from low to high each takes the free place nearest to the
 * middle. Where more points crowd than `halfWidth` holds, they share its breadth.
 */
export function swarmOffsets(
  heights: readonly number[],
  diameter: number,
  halfWidth: number,
): readonly number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] as number) - (heights[b] as number));
  const offsets = heights.map(() => 0);
  const placed: number[] = [];
  const most = Math.floor(halfWidth / (diameter * step));
  for (const index of order) {
    const height = heights[index] as number;
    const near = placed.filter((other) => height - (heights[other] as number) < diameter);
    offsets[index] = place(
      near.map((other) => [offsets[other] as number, (heights[other] as number) - height]),
    );
    placed.push(index);
  }
  return offsets;

  function place(near: readonly (readonly [number, number])[]): number {
    let widest = 0;
    let crowded = Number.POSITIVE_INFINITY;
    for (let i = 0; i <= 2 * most; i++) {
      const aside = Math.ceil(i / 2) * (i % 2 === 1 ? 1 : -1) * diameter * step;
      const overlaps = near.filter(([x, y]) => Math.hypot(x - aside, y) < diameter * 0.98).length;
      if (overlaps === 0) return aside;
      if (overlaps < crowded) {
        crowded = overlaps;
        widest = aside;
      }
    }
    return widest;
  }
}
