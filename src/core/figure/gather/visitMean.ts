import { meanOverDevices } from '../../statistics/meanOverDevices.ts';
import type { MeanData } from '../templates/figureData.ts';

/** Measurements closer than this share of the whole time belong to one visit to the solar simulator. */
const visitShare = 0.008;
/** More visits than this are a log, which has a mean of its own. */
const mostVisits = 80;

interface Curve {
  readonly hours: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/**
 * Mean over devices at the times at which they were measured, each device inside its own span: a symbol
 * stands for a visit, whose devices are minutes apart. Null when there are too many times for visits.
 */
export function visitMean(curves: readonly Curve[]): MeanData | null {
  const points = curves
    .flatMap(({ hours, values }) => Array.from(hours).filter((_, i) => Number.isFinite(values[i])))
    .sort((a, b) => a - b);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const visits = visitsOf(points, (last - first) * visitShare);
  if (visits.length > mostVisits) return null;
  const grid = Float64Array.from(visits, ({ middle }) => middle);
  const members = curves.map((curve) => ({ ...snapped(curve, visits), gaps: [] }));
  const { mean, sd, n } = meanOverDevices(members, grid);
  return { hours: grid, mean, sd, n };
}

interface Visit {
  readonly first: number;
  readonly last: number;
  readonly middle: number;
}

function visitsOf(points: readonly number[], reach: number): readonly Visit[] {
  const visits: Visit[] = [];
  let start = 0;
  for (let i = 1; i <= points.length; i++) {
    if (i < points.length && (points[i] as number) - (points[i - 1] as number) <= reach) continue;
    const middle = points[(start + i - 1) >> 1] as number;
    visits.push({ first: points[start] as number, last: points[i - 1] as number, middle });
    start = i;
  }
  return visits;
}

/** The curve with its times moved to the visits they belong to; of two points in one visit the first. */
function snapped({ hours, values }: Curve, visits: readonly Visit[]) {
  const own: { at: number; value: number }[] = [];
  for (let i = 0; i < hours.length; i++) {
    const at = hours[i] as number;
    const value = values[i] as number;
    if (!Number.isFinite(value)) continue;
    const visit = visits.find(({ first, last }) => at >= first && at <= last);
    const middle = visit?.middle ?? at;
    if (own.at(-1)?.at !== middle) own.push({ at: middle, value });
  }
  return {
    hours: Float64Array.from(own, ({ at }) => at),
    values: Float64Array.from(own, ({ value }) => value),
  };
}
