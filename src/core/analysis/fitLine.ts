import type { Line } from './stabilised.ts';

/** Ordinary least squares over points [from, to); null for fewer than two different times. */
export function fitLine(
  hours: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
): Line | null {
  const points = to - from;
  if (points < 2) return null;
  let meanX = 0;
  let meanY = 0;
  for (let i = from; i < to; i++) {
    meanX += (hours[i] as number) / points;
    meanY += (values[i] as number) / points;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = from; i < to; i++) {
    const x = (hours[i] as number) - meanX;
    const y = (values[i] as number) - meanY;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  if (!(xx > 0)) return null;
  const slope = xy / xx;
  const r2 = yy > 0 ? (xy * xy) / (xx * yy) : 1;
  return {
    slope,
    intercept: meanY - slope * meanX,
    r2,
    points,
    fromHours: hours[from] as number,
    toHours: hours[to - 1] as number,
  };
}
