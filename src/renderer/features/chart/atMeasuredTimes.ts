import { bisect } from '../../ui/chart/nearestPoint.ts';
import type { TraceValues, ValueBand } from '../../ui/chart/picture.ts';

/** Measurements closer than this share of the whole time belong to one visit to the solar simulator. */
const visitShare = 0.008;
/** More visits than this are a log: its mean stays on the even grid. */
const mostVisits = 80;

interface Visit {
  readonly first: number;
  readonly last: number;
  readonly middle: number;
}

/**
 * The mean of shelf runs at the times at which devices were measured, instead of on an even grid: so
 * that a symbol stands for a measurement. Taken from the grid, around each visit where most devices
 * count, as devices of one visit are not measured in the same minute.
 */
export function atMeasuredTimes(mean: TraceValues, members: readonly TraceValues[]): TraceValues {
  const visits = visitsOf(members);
  if (mean.n === null || mean.x.length < 3 || visits.length > mostVisits) return mean;
  const step = ((mean.x.at(-1) as number) - (mean.x[0] as number)) / (mean.x.length - 1);
  const start = mean.x[0] as number;
  const end = mean.x.at(-1) as number;
  const seen = visits.filter(({ first, last }) => last >= start - step && first <= end + step);
  const picked = seen.map((visit) => bestIndex(mean, visit, step));
  const pick = (column: Float64Array) =>
    Float64Array.from(picked, (index) => column[index] as number);
  return {
    x: Float64Array.from(seen, ({ middle }) => middle),
    y: pick(mean.y),
    sd: mean.sd === null ? null : pick(mean.sd),
    n: pick(mean.n),
    ...(mean.band === undefined ? {} : { band: pickedBand(mean.band, pick) }),
    pointsInRange: seen.length,
  };
}

function pickedBand(
  { low, high, columns }: ValueBand,
  pick: (column: Float64Array) => Float64Array,
): ValueBand {
  return {
    low: pick(low),
    high: pick(high),
    columns: columns.map(({ head, values }) => ({ head, values: pick(values) })),
  };
}

function visitsOf(members: readonly TraceValues[]): readonly Visit[] {
  const times = members
    .flatMap(({ x, y }) => [...x].filter((_, i) => Number.isFinite(y[i])))
    .sort((a, b) => a - b);
  const reach = ((times.at(-1) ?? 0) - (times[0] ?? 0)) * visitShare;
  const visits: Visit[] = [];
  let start = 0;
  for (let i = 1; i <= times.length; i++) {
    const joined = i < times.length && (times[i] as number) - (times[i - 1] as number) <= reach;
    if (joined) continue;
    const middle = times[(start + i - 1) >> 1] as number;
    visits.push({ first: times[start] as number, last: times[i - 1] as number, middle });
    start = i;
  }
  return visits;
}

/** Within a grid step of the visit: where most devices count, then nearest to its middle. */
function bestIndex(mean: TraceValues, visit: Visit, step: number): number {
  const last = mean.x.length - 1;
  const from = Math.max(0, bisect(mean.x, visit.first - step));
  let best = Math.min(last, from);
  for (let i = from; i <= last && (mean.x[i] as number) <= visit.last + step; i++) {
    const more = (mean.n?.[i] ?? 0) - (mean.n?.[best] ?? 0);
    const nearer =
      Math.abs((mean.x[i] as number) - visit.middle) <
      Math.abs((mean.x[best] as number) - visit.middle);
    if (more > 0 || (more === 0 && nearer)) best = i;
  }
  return best;
}
