/**
 * LTTB (Steinarsson 2013, hdl 1946/15343) on typed columns: the indices of `count` points, each the
 * one of its bucket that makes the largest triangle with its neighbours.
 */
export function largestTriangles(xs: Float64Array, ys: Float64Array, count: number): Uint32Array {
  const length = xs.length;
  if (count >= length) return Uint32Array.from({ length }, (_, i) => i);
  const kept = new Uint32Array(count);
  const every = (length - 2) / (count - 2);
  let last = 0;
  for (let bucket = 0; bucket < count - 2; bucket++) {
    const from = Math.floor(bucket * every) + 1;
    const to = Math.floor((bucket + 1) * every) + 1;
    const end = Math.min(Math.floor((bucket + 2) * every) + 1, length);
    let meanX = 0;
    let meanY = 0;
    for (let i = to; i < end; i++) {
      meanX += xs[i] as number;
      meanY += ys[i] as number;
    }
    meanX /= end - to;
    meanY /= end - to;
    const lastX = xs[last] as number;
    const lastY = ys[last] as number;
    let largest = -1;
    let chosen = from;
    for (let i = from; i < to; i++) {
      const area = Math.abs(
        (lastX - meanX) * ((ys[i] as number) - lastY) -
          (lastX - (xs[i] as number)) * (meanY - lastY),
      );
      if (area > largest) {
        largest = area;
        chosen = i;
      }
    }
    kept[bucket + 1] = chosen;
    last = chosen;
  }
  kept[count - 1] = length - 1;
  return kept;
}
