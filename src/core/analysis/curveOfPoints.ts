import type { HourSpan } from '../run.ts';
import type { Curve, CurvePoint } from './curve.ts';
import { isExcluded } from './isExcluded.ts';
import { medianOf } from './medianOf.ts';

/** The curve of a shelf run: its valid points as they are, of points with one time the last (isos 3.1). */
export function curveOfPoints(
  hours: Float64Array,
  values: Float64Array,
  spans: readonly HourSpan[],
): Curve {
  const points: CurvePoint[] = [];
  let taken = 0;
  let excluded = 0;
  for (let i = 0; i < hours.length; i++) {
    const point = { hours: hours[i] as number, value: values[i] as number };
    if (!Number.isFinite(point.hours) || !Number.isFinite(point.value)) continue;
    if (isExcluded(spans, point.hours)) {
      excluded++;
      continue;
    }
    taken++;
    if (points.at(-1)?.hours === point.hours) points[points.length - 1] = point;
    else points.push(point);
  }
  const first = points[0] ?? null;
  const firstHour = points.filter(({ hours: at }) => first !== null && at - first.hours <= 1);
  return {
    hours: Float64Array.from(points, (point) => point.hours),
    values: Float64Array.from(points, (point) => point.value),
    counts: null,
    binHours: null,
    first,
    firstDelivering: first,
    last: points.at(-1) ?? null,
    firstHourMedian: first === null ? null : medianOf(firstHour.map(({ value }) => value)),
    points: taken,
    excluded,
    blocks: null,
  };
}
