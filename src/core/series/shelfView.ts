import { curveOfPoints } from '../analysis/curveOfPoints.ts';
import { integralOf } from '../analysis/integralOf.ts';
import { formatLocalTime } from '../localTime.ts';
import type { Quantity } from '../quantity.ts';
import type { RunQuantity } from '../run.ts';
import type { RunView } from './RunView.ts';
import type { ShelfPoints } from './ShelfPoint.ts';

/**
 * A shelf run from its points: normalised by PCE where the density is known, else by the power at the
 * maximum power point. Time zero is the first point with a valid value (isos 3.1). Null when no point has one.
 */
export function shelfView(deviceId: string, shelf: ShelfPoints, version: string): RunView | null {
  const quantity = valueQuantity(shelf);
  if (quantity === null) return null;
  const valid = (at: number) => Number.isFinite(shelf.points[at]?.figures[quantity]);
  const first = shelf.points.findIndex((_, at) => valid(at));
  const points = shelf.points.slice(first);
  const zero = points[0]?.hours ?? 0;
  const hours = Float64Array.from(points, (point) => point.hours - zero);
  const all = (wanted: Quantity | 'runValue') =>
    Float64Array.from(
      points,
      (point) => point.figures[wanted === 'runValue' ? quantity : wanted] ?? Number.NaN,
    );
  const quantities = quantitiesOf(shelf);
  const lastValid = points.findLastIndex((point) => Number.isFinite(point.figures[quantity]));
  const startedAt =
    shelf.anchor === null
      ? null
      : formatLocalTime({ seconds: shelf.anchor + zero * 3600, dateOnly: shelf.dateOnly });
  return {
    id: `${deviceId}#shelf`,
    deviceId,
    kind: 'shelf',
    files: [...new Set(points.map(({ path }) => path))],
    startedAt,
    quantity,
    factor: 1,
    quantities,
    segments: 1,
    durationHours: hours[lastValid] ?? 0,
    timeZeroHours: 0,
    irradianceMwCm2: null,
    jvBefore: () => null,
    gaps: [],
    events: [],
    assumptions: shelf.assumptions,
    version,
    isContinuous: false,
    hours,
    stored: all('runValue'),
    extremes: () => null,
    values: (wanted, from, to) => all(wanted).slice(from, to),
    curve: (wanted, spans) => curveOfPoints(hours, all(wanted), spans),
    integral: (wanted, spans) => integralOf(hours, all(wanted), spans),
  };
}

function valueQuantity({ points }: ShelfPoints): RunQuantity | null {
  const order: readonly RunQuantity[] = ['pce', 'powerDensity', 'power'];
  const counts = order.map((quantity) => ({
    quantity,
    count: points.filter((point) => Number.isFinite(point.figures[quantity])).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? null : (counts.find(({ count }) => count === most)?.quantity ?? null);
}

function quantitiesOf({ points }: ShelfPoints): Quantity[] {
  const found = new Set<Quantity>();
  for (const { figures } of points) {
    for (const [quantity, value] of Object.entries(figures) as [Quantity, number][]) {
      if (Number.isFinite(value)) found.add(quantity);
    }
  }
  return [...found];
}
